import Link from "next/link";
import { StrengthBar } from "@/components/ui/strength-bar";
import type { ShelfDeck } from "@/server/library/decks";

/** Every deck but those of documents, which are the shelf itself. */
export function Decks({ decks }: { decks: ShelfDeck[] }) {
  const shown = decks.filter(({ kind }) => kind !== "document");
  return (
    <table className="decks">
      <thead>
        <tr>
          <th scope="col">Deck</th>
          <th scope="col" className="bar-col">
            <span className="vh">Progress</span>
          </th>
          <th scope="col" className="r n-col">
            Claims
          </th>
          <th scope="col" className="r due-col">
            Due
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, name, claims, known, learning, fresh, due }) => (
          <tr key={id}>
            <th scope="row">
              <Link className="no-underline hover:underline" href={`/library/decks/${id}`} prefetch={false}>
                {name}
              </Link>
            </th>
            <td>
              {/* One scale would leave a hair of the small decks beside everything. */}
              <StrengthBar known={known} learning={learning} new={fresh} />
            </td>
            <td className="r n-col">{claims.toLocaleString("en-US")}</td>
            <td className={due === 0 ? "r due-col zero" : "r due-col"}>{due}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
