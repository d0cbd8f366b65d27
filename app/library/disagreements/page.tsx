import type { Metadata } from "next";
import Link from "next/link";
import { RelationBlock } from "@/components/library/relation-block";
import { AppShell } from "@/components/shell/app-shell";
import { PageSection } from "@/components/ui/page-section";
import { count } from "@/components/wording/counts";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { listDisagreements } from "@/server/library/relations";
import { countDue } from "@/server/study/due-count";

export const metadata: Metadata = { title: "Where documents disagree" };

export default async function DisagreementsPage() {
  const learner = await requireLearner("/library/disagreements");
  const [relations, due] = await Promise.all([listDisagreements(), countDue(learner, now())]);
  const points = relations.filter(({ kind }) => kind === "disagrees").length;
  return (
    <AppShell person={learner} current="library" dueCount={due}>
      <PageSection hasLead margin={relations.length > 0 ? <About /> : null}>
        <h1 className="statement">Where documents disagree</h1>
        <p className="lead sub mt-4">
          {relations.length > 0
            ? `${count(points, "point")} of disagreement, and ${count(relations.length - points, "claim")} that another narrows.`
            : "No two documents of the library disagree."}
        </p>
        {relations.map((relation) => (
          <RelationBlock key={relation.id} relation={relation} />
        ))}
      </PageSection>
    </AppShell>
  );
}

function About() {
  return (
    <div className="aside">
      <section>
        <h2>How these are asked</h2>
        <p>
          Recite does not decide who is right. A question says which document it asks about, and what another
          says is never a wrong option.
        </p>
        <p>
          <Link className="link" href="/library/decks/disagreements">
            The claims as a deck
          </Link>
        </p>
      </section>
    </div>
  );
}
