import type { Route } from "next";
import Link from "next/link";

/** Recite¹: the note mark stands for the source that every answer names. */
export function Wordmark({ href }: { href: Route }) {
  return (
    <Link className="wordmark" href={href} aria-label="Recite, home">
      <span>
        Recite<sup>1</sup>
      </span>
    </Link>
  );
}
