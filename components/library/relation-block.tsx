import Link from "next/link";
import { Icon } from "@/components/ui/icons";
import { originOf } from "@/components/wording/origin";
import type { RelationKind } from "@/core/claim/relation";
import type { SourceView } from "@/core/review/exchange";
import { relationHeading } from "./relation-wording";

type Side = { says: string; claims: { id: string; statement: string; source: SourceView }[] };
type RelationBlockProps = {
  relation: { id: string; kind: RelationKind; about: string; sides: Side[] };
  /** The claim whose page this is: it is not a link there, and the page's sections have headings of their own. */
  currentClaim?: string;
};

/** What claims are to each other: every side with its words, its claims and where they stand. */
export function RelationBlock({ relation, currentClaim }: RelationBlockProps) {
  const { id, kind, sides } = relation;
  const Heading = currentClaim ? "h3" : "h2";
  return (
    <section id={id} className="disagree" aria-labelledby={`${id}-title`}>
      <Heading className="top" id={`${id}-title`}>
        <Icon name={kind === "agrees" ? "equal" : "unequal"} />
        <b>{relationHeading(relation)}</b>
      </Heading>
      <div className="sides" data-count={sides.length}>
        {sides.map(({ says, claims }) => (
          <div key={says}>
            <p className="ans">{says}</p>
            <ul>
              {claims.map(({ id: claim, statement, source }) => (
                <li key={claim} className="mt-3">
                  <p className="read">
                    {claim === currentClaim ? (
                      statement
                    ) : (
                      <Link
                        className="no-underline hover:underline"
                        href={`/library/claims/${claim}`}
                        prefetch={false}
                      >
                        {statement}
                      </Link>
                    )}
                  </p>
                  <p className="note-where">
                    <cite title={source.document.title}>{originOf(source.document)}</cite>. {source.section}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
