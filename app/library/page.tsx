import type { Metadata } from "next";
import Link from "next/link";
import { AppShell } from "@/components/shell/app-shell";
import { PageSection } from "@/components/ui/page-section";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { listDecks } from "@/server/library/decks";
import { listDocuments } from "@/server/library/queries";
import { listDisagreements } from "@/server/library/relations";
import { Decks } from "./decks";
import { Disagreements } from "./disagreements-note";
import { Legend } from "./legend";
import { Shelf } from "./shelf";
import { shelfSentence, sumOf } from "./shelf-sentence";

export const metadata: Metadata = { title: "Library" };

export default async function LibraryPage() {
  const learner = await requireLearner("/library");
  const at = now();
  const [documents, decks, disagreements] = await Promise.all([
    listDocuments(learner, at),
    listDecks(learner, at),
    listDisagreements(),
  ]);
  const sum = sumOf(documents);
  return (
    // Every published claim stands in one document, so these counts add up to the shell's.
    <AppShell person={learner} current="library" dueCount={sum.due} keys={[{ key: "/", does: "Search" }]}>
      <PageSection hasLead margin={documents.length > 0 ? <Legend /> : null}>
        <h1 className="statement">Library</h1>
        <p className="lead sub mt-4">{shelfSentence(documents.length, sum)}</p>
        {documents.length > 0 ? <Shelf documents={documents} /> : null}
      </PageSection>
      {decks.length > 0 ? (
        <PageSection
          id="decks"
          title="Decks"
          gutter={
            <Link className="link" href="/quiz">
              Quiz a deck
            </Link>
          }
          margin={disagreements.length > 0 ? <Disagreements relations={disagreements} /> : null}
        >
          <Decks decks={decks} />
        </PageSection>
      ) : null}
    </AppShell>
  );
}
