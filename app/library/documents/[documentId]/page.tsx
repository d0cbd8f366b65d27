import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { RelationBlock } from "@/components/library/relation-block";
import { AppShell } from "@/components/shell/app-shell";
import { studyDayOf } from "@/core/schedule/study-day";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { listDecks } from "@/server/library/decks";
import { listClaims, listDocuments } from "@/server/library/queries";
import { listDisagreements } from "@/server/library/relations";
import { isShown, parseShow } from "../../claim-filter";
import { ClaimFilters } from "../../claim-filters";
import { ClaimList } from "../../claim-list";
import { LibraryNav } from "../../library-nav";
import { NoClaims } from "../../no-claims";
import { sumOf } from "../../shelf-sentence";
import { DocumentMargin } from "./document-margin";

type Props = PageProps<"/library/documents/[documentId]">;

/** Read once for the page and its title. */
const read = cache(async (documentId: string) => {
  const learner = await requireLearner(`/library/documents/${documentId}`);
  const at = now();
  const [documents, decks, claims] = await Promise.all([
    listDocuments(learner, at),
    listDecks(learner, at),
    listClaims(learner, documentId),
  ]);
  const document = documents.find((each) => each.id === documentId);
  if (!document) notFound();
  return { learner, today: studyDayOf(at, learner.zone), documents, decks, document, claims };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).documentId)).document.title };
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const { learner, today, documents, decks, document, claims } = await read((await params).documentId);
  const show = parseShow((await searchParams).show);
  const shown = claims.filter((claim) => isShown(claim, show, today));
  const relations = show === "disagree" ? await listDisagreements(document.id) : [];
  const { due } = sumOf(documents);
  const path = `/library/documents/${document.id}`;
  return (
    <AppShell person={learner} current="library" dueCount={due}>
      <section className="section lib">
        <div className="row">
          <LibraryNav documents={documents} decks={decks} current={path} />
          <div className="main">
            <div className="doc-head">
              <h1 className="statement">{document.title}</h1>
            </div>
            <ClaimFilters path={path} claims={claims} current={show} today={today} />
            {relations.map((relation) => (
              <RelationBlock key={relation.id} relation={relation} />
            ))}
            {shown.length > 0 ? (
              <ClaimList claims={shown} today={today} parameters={learner.parameters} />
            ) : (
              <NoClaims of="document" path={path} show={show} />
            )}
          </div>
          <aside className="margin" aria-label="About this document">
            <DocumentMargin document={document} dueInAll={due} />
          </aside>
        </div>
      </section>
    </AppShell>
  );
}
