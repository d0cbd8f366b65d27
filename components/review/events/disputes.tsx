import Link from "next/link";
import type { DisputeView } from "@/core/review/exchange";

/** Where documents differ on what was asked: each side with whose word it is. */
export function Disputes({ disputes }: { disputes: DisputeView[] }) {
  return disputes.map(({ id, about, sides }) => (
    <section key={id} className="aside dispute" aria-label="Where documents differ">
      <p>
        Documents differ on {about}:{" "}
        {sides.map(({ says, origins }, at) => (
          <span key={says}>
            {at > 0 && "; "}
            {says} ({origins.join(", ")})
          </span>
        ))}
        .
      </p>
      <p className="note-actions">
        <Link className="link" href={`/library/disagreements#${id}`} prefetch={false}>
          Compare them
        </Link>
      </p>
    </section>
  ));
}
