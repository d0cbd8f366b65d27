import Link from "next/link";
import type { RelationView } from "@/server/library/relations";

const shown = 3;

/** A few points on which documents differ, and the way to all of them. */
export function Disagreements({ relations }: { relations: RelationView[] }) {
  return (
    <div className="aside">
      <section>
        <h2>Where documents disagree</h2>
        <ul>
          {relations.slice(0, shown).map(({ id, about }) => (
            <li key={id} className="mt-2">
              <Link className="no-underline hover:underline" href={`/library/disagreements#${id}`}>
                {about.charAt(0).toUpperCase() + about.slice(1)}
              </Link>
            </li>
          ))}
        </ul>
        <p className="mt-3">
          <Link className="link" href="/library/disagreements">
            All {relations.length} points
          </Link>
        </p>
      </section>
    </div>
  );
}
