import Link from "next/link";
import { StrengthBar } from "@/components/ui/strength-bar";
import { count } from "@/components/wording/counts";
import { originLine } from "@/components/wording/origin";
import type { ShelfDocument } from "@/server/library/queries";
import { countsWords } from "./wording";

/** The documents one below the other; their bars share one scale. */
export function Shelf({ documents }: { documents: ShelfDocument[] }) {
  const largest = Math.max(...documents.map((document) => document.claims));
  return (
    <ul className="mt-8 border-t border-rule-strong">
      {documents.map((document) => (
        <li key={document.id} className="border-b border-rule py-6">
          <h2 className="lead italic">
            <Link className="no-underline hover:underline" href={`/library/documents/${document.id}`}>
              {document.title}
            </Link>
          </h2>
          <p className="small sub mt-1">{originLine(document)}</p>
          {document.claims > 0 ? (
            <>
              <div className="mt-4">
                <StrengthBar
                  known={document.known}
                  learning={document.learning}
                  new={document.fresh}
                  scaleTo={largest}
                />
              </div>
              <p className="small num mt-2 flex flex-wrap justify-between gap-x-6">
                <span className="sub">
                  {count(document.claims, "claim")}: {countsWords(document)}
                </span>
                {document.due > 0 ? <b>{document.due} due</b> : null}
              </p>
            </>
          ) : (
            <p className="small sub mt-2">No claims yet.</p>
          )}
        </li>
      ))}
    </ul>
  );
}
