import type { ReactNode } from "react";
import type { Strength } from "@/core/review/exchange";

/** Dashed, half, full, ringed: how firmly a claim is held. */
const discs: Record<Strength, ReactNode> = {
  new: (
    <circle
      cx="7"
      cy="7"
      r="5.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2 2.12"
    />
  ),
  learning: (
    <>
      <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M7 1.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />
    </>
  ),
  known: <circle cx="7" cy="7" r="6" fill="currentColor" />,
  durable: (
    <>
      <circle cx="7" cy="7" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
      <circle cx="7" cy="7" r="3.75" fill="currentColor" />
    </>
  ),
};

export const strengthNames: Record<Strength, string> = {
  new: "New",
  learning: "Learning",
  known: "Known",
  durable: "Durable",
};

/** The disc alone; something beside it must say the word. */
export function StrengthDisc({ strength }: { strength: Strength }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {discs[strength]}
    </svg>
  );
}

/** Disc and word. With `isWordHidden` the word is left to screen readers. */
export function StateDisc({ strength, isWordHidden }: { strength: Strength; isWordHidden?: boolean }) {
  return (
    <span className="state">
      <StrengthDisc strength={strength} />
      <span className={isWordHidden ? "vh" : undefined}>{strengthNames[strength]}</span>
    </span>
  );
}
