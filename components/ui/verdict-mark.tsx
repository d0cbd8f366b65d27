import type { ReactNode } from "react";

type VerdictName = "right" | "wrong";

/** A tick in a circle or a cross in a square: shape and mark tell them apart without colour. */
export function VerdictMark({ verdict, isSmall }: { verdict: VerdictName; isSmall?: boolean }) {
  return (
    <span className={`mark mark-${verdict}${isSmall ? " mark-s" : ""}`}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={verdict === "right" ? "M3.5 8.5l3 3 6-7" : "M4.5 4.5l7 7M11.5 4.5l-7 7"} />
      </svg>
    </span>
  );
}

/** The mark with its words: "Right. Next in 26 days." */
export function Verdict({ verdict, children }: { verdict: VerdictName; children: ReactNode }) {
  return (
    <p className={`verdict ${verdict}`}>
      <VerdictMark verdict={verdict} />
      <span>{children}</span>
    </p>
  );
}
