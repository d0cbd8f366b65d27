import type { Route } from "next";
import Link from "next/link";
import type { Show } from "./claim-filter";

const nothing: Record<Show, (of: string) => string> = {
  all: (of) => `This ${of} has no claims yet.`,
  due: (of) => `Nothing of this ${of} is due.`,
  learning: (of) => `No claim of this ${of} is being learnt.`,
  known: (of) => `No claim of this ${of} is known yet.`,
  new: (of) => `Every claim of this ${of} has been asked.`,
  disagree: (of) => `No other claim disagrees with this ${of}.`,
};

/** Stands where a filter leaves nothing to list. */
export function NoClaims({ of, path, show }: { of: "document" | "deck"; path: string; show: Show }) {
  return (
    <>
      <p className="lead mt-8">{nothing[show](of)}</p>
      {show === "all" ? null : (
        <p className="mt-4">
          <Link className="link" href={path as Route}>
            Show all claims
          </Link>
        </p>
      )}
    </>
  );
}
