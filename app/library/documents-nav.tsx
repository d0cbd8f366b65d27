import Link from "next/link";
import { StrengthBar } from "@/components/ui/strength-bar";
import { originOf } from "@/components/wording/origin";
import type { ShelfDocument } from "@/server/library/queries";

/** The shelf beside a document; on a phone a row of cards above it. */
export function DocumentsNav({ documents, current }: { documents: ShelfDocument[]; current: string }) {
  const largest = Math.max(...documents.map((document) => document.claims));
  return (
    <nav className="gutter" aria-label="Documents">
      <p className="list-h">
        <Link href="/library" className="no-underline hover:underline">
          Library
        </Link>
      </p>
      <ul className="docs">
        {documents.map((document) => (
          <li key={document.id}>
            <Link
              href={`/library/documents/${document.id}`}
              aria-current={document.id === current ? "page" : undefined}
            >
              <b>{document.title}</b>
              <span className="block max-margin:pb-2">{originOf(document)}</span>
              <StrengthBar
                known={document.known}
                learning={document.learning}
                new={document.fresh}
                scaleTo={largest}
              />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
