import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { studyDayOf } from "@/core/schedule/study-day";
import { requireLearner } from "@/server/auth/learner";
import { listClaims, listDocuments } from "@/server/library/queries";
import { DocumentsNav } from "../../documents-nav";
import { sumOf } from "../../shelf-sentence";
import { isShown, parseShow, type Show } from "./claim-filter";
import { ClaimFilters } from "./claim-filters";
import { ClaimList } from "./claim-list";
import { DocumentMargin } from "./document-margin";

type Props = PageProps<"/library/documents/[documentId]">;

/** Read once for the page and its title. */
const read = cache(async (documentId: string) => {
  const learner = await requireLearner(`/library/documents/${documentId}`);
  const now = new Date();
  const [documents, claims] = await Promise.all([
    listDocuments(learner, now),
    listClaims(learner, documentId),
  ]);
  const document = documents.find((each) => each.id === documentId);
  if (!document) notFound();
  return { learner, today: studyDayOf(now, learner.zone), documents, document, claims };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).documentId)).document.title };
}

export default async function DocumentPage({ params, searchParams }: Props) {
  const { learner, today, documents, document, claims } = await read((await params).documentId);
  const show = parseShow((await searchParams).show);
  const shown = claims.filter((claim) => isShown(claim, show, today));
  const { due } = sumOf(documents);
  return (
    <AppShell person={learner} current="library" dueCount={due}>
      <section className="section lib">
        <div className="row">
          <DocumentsNav documents={documents} current={document.id} />
          <div className="main">
            <div className="doc-head">
              <h1 className="statement">{document.title}</h1>
            </div>
            <ClaimFilters documentId={document.id} claims={claims} current={show} today={today} />
            {shown.length > 0 ? (
              <ClaimList claims={shown} today={today} />
            ) : (
              <Nothing documentId={document.id} show={show} />
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

const nothing: Record<Show, string> = {
  all: "This document has no claims yet.",
  due: "Nothing of this document is due.",
  learning: "No claim of this document is being learnt.",
  known: "No claim of this document is known yet.",
  new: "Every claim of this document has been asked.",
};

function Nothing({ documentId, show }: { documentId: string; show: Show }) {
  return (
    <>
      <p className="lead mt-8">{nothing[show]}</p>
      {show === "all" ? null : (
        <p className="mt-4">
          <Link className="link" href={`/library/documents/${documentId}`}>
            Show all claims
          </Link>
        </p>
      )}
    </>
  );
}
