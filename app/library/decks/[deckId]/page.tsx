import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { ButtonLink } from "@/components/ui/button";
import { count } from "@/components/wording/counts";
import { studyDayOf } from "@/core/schedule/study-day";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { listDeckClaims, listDecks } from "@/server/library/decks";
import { listDocuments } from "@/server/library/queries";
import { isShown, parseShow } from "../../claim-filter";
import { ClaimFilters } from "../../claim-filters";
import { ClaimList } from "../../claim-list";
import { Legend } from "../../legend";
import { LibraryNav } from "../../library-nav";
import { NoClaims } from "../../no-claims";
import { sumOf } from "../../shelf-sentence";
import { countsWords } from "../../wording";

type Props = PageProps<"/library/decks/[deckId]">;

/** Read once for the page and its title. */
const read = cache(async (deckId: string) => {
  const learner = await requireLearner(`/library/decks/${deckId}`);
  const at = now();
  const [documents, decks, claims] = await Promise.all([
    listDocuments(learner, at),
    listDecks(learner, at),
    listDeckClaims(learner, deckId),
  ]);
  const deck = decks.find((each) => each.id === deckId);
  if (!deck) notFound();
  return { learner, today: studyDayOf(at, learner.zone), documents, decks, deck, claims };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).deckId)).deck.name };
}

export default async function DeckPage({ params, searchParams }: Props) {
  const { learner, today, documents, decks, deck, claims } = await read((await params).deckId);
  const show = parseShow((await searchParams).show);
  const shown = claims.filter((claim) => isShown(claim, show, today));
  const path = `/library/decks/${deck.id}`;
  return (
    <AppShell person={learner} current="library" dueCount={sumOf(documents).due}>
      <section className="section lib">
        <div className="row">
          <LibraryNav documents={documents} decks={decks} current={path} />
          <div className="main">
            <div className="doc-head">
              <h1 className="statement">{deck.name}</h1>
            </div>
            <ClaimFilters path={path} claims={claims} current={show} today={today} />
            {shown.length > 0 ? (
              <ClaimList
                claims={shown}
                today={today}
                parameters={learner.parameters}
                isMixed={deck.kind !== "document"}
              />
            ) : (
              <NoClaims of="deck" path={path} show={show} />
            )}
          </div>
          <aside className="margin" aria-label="About this deck">
            <div className="note">
              <p className="note-src">{count(deck.claims, "claim")}</p>
              <p className="note-where">{countsWords(deck)}.</p>
            </div>
            <div className="side-actions">
              <ButtonLink href={`/quiz?deck=${encodeURIComponent(deck.id)}` as Route}>
                Quiz this deck
              </ButtonLink>
            </div>
            <div className="mt-8">
              <Legend />
            </div>
          </aside>
        </div>
      </section>
    </AppShell>
  );
}
