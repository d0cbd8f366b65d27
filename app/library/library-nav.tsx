import Link from "next/link";
import { StrengthBar } from "@/components/ui/strength-bar";
import { originOf } from "@/components/wording/origin";
import type { ShelfDeck } from "@/server/library/decks";
import type { ShelfDocument } from "@/server/library/queries";

type LibraryNavProps = {
  documents: ShelfDocument[];
  decks: ShelfDeck[];
  /** Address of the document or deck that is open. */
  current: string;
};

/** The shelf and the decks beside what is open; on a phone rows of cards above it. */
export function LibraryNav({ documents, decks, current }: LibraryNavProps) {
  const largest = Math.max(...documents.map((document) => document.claims));
  const currentOf = (path: string) => (path === current ? "page" : undefined);
  return (
    <nav className="gutter" aria-label="Library">
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
              aria-current={currentOf(`/library/documents/${document.id}`)}
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
      <p className="list-h mt-6">Decks</p>
      <ul className="deck-list num">
        {decks
          // A document is on the shelf above.
          .filter(({ kind }) => kind !== "document")
          .map(({ id, name, claims }) => (
            <li key={id}>
              <Link
                href={`/library/decks/${id}`}
                aria-current={currentOf(`/library/decks/${id}`)}
                prefetch={false}
              >
                <span>{name}</span> <span>{claims}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
