import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { QuestionPreviews } from "@/components/library/question-preview";
import { RelationBlock } from "@/components/library/relation-block";
import { AppShell } from "@/components/shell/app-shell";
import { MarginNote, NoteRef } from "@/components/ui/margin-note";
import { PageSection } from "@/components/ui/page-section";
import { TopicLabel } from "@/components/ui/topic-label";
import { count } from "@/components/wording/counts";
import { studyDayOf } from "@/core/schedule/study-day";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { type ClaimPage as Claim, getClaim } from "@/server/library/queries";
import { listQuestionsOf } from "@/server/library/questions";
import { listRelationsOf } from "@/server/library/relations";
import { countDue } from "@/server/study/due-count";
import { findFlags } from "@/server/study/set-aside";
import { ClaimMemory } from "./claim-memory";
import { SetAside } from "./set-aside";

type Props = PageProps<"/library/claims/[claimId]">;

/** Read once for the page and its title. */
const read = cache(async (claimId: string) => {
  const learner = await requireLearner(`/library/claims/${claimId}`);
  const at = now();
  const [claim, dueCount] = await Promise.all([getClaim(learner, claimId), countDue(learner, at)]);
  if (!claim) notFound();
  const today = studyDayOf(at, learner.zone);
  const [relations, questions, flags] = await Promise.all([
    listRelationsOf(claim.id),
    listQuestionsOf(claim.id),
    findFlags(learner, claim.id, today),
  ]);
  return { learner, today, claim, flags, relations, questions, dueCount };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).claimId)).claim.statement };
}

export default async function ClaimPage({ params }: Props) {
  const { learner, today, claim, flags, relations, questions, dueCount } = await read((await params).claimId);
  return (
    <AppShell person={learner} current="library" dueCount={dueCount}>
      <PageSection hasLead gutter={<TopicLabel topic={claim.topic} />} margin={<Source claim={claim} />}>
        <h1 className="ask">
          {claim.statement}
          <NoteRef mark="1" />
        </h1>
        {claim.isRetired ? (
          <p className="sub mt-4">
            This claim is retired: it is asked no more.{claim.memory ? " What you knew of it is kept." : null}
          </p>
        ) : null}
      </PageSection>
      <PageSection id="memory" title="Your memory">
        <ClaimMemory
          memory={claim.memory}
          isRetired={claim.isRetired}
          today={today}
          parameters={learner.parameters}
        />
        {claim.isRetired ? null : <SetAside claim={claim.id} flags={flags} today={today} />}
      </PageSection>
      {relations.length > 0 ? (
        <PageSection id="relations" title="Relations">
          {relations.map((relation) => (
            <RelationBlock key={relation.id} relation={relation} currentClaim={claim.id} />
          ))}
        </PageSection>
      ) : null}
      {questions.length > 0 ? (
        <PageSection
          id="questions"
          title="Questions"
          gutter={<p className="small sub">{count(questions.length, "question")}</p>}
          margin={
            <p className="aside">
              A preview with the answers. Looking at it schedules nothing and earns nothing; a review asks one
              of these at a time.
            </p>
          }
        >
          <QuestionPreviews questions={questions} />
        </PageSection>
      ) : null}
      {claim.entities.length > 0 ? (
        <PageSection id="about" title="About">
          <ul className="flex flex-wrap gap-x-5 gap-y-2">
            {claim.entities.map(({ id, name }) => (
              <li key={id}>
                <Link
                  className="link"
                  href={{ pathname: "/library/search", query: { entity: id } }}
                  prefetch={false}
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </PageSection>
      ) : null}
      {claim.neighbours.length > 0 ? (
        <PageSection id="section" title="Same section" gutter={claim.source.section}>
          <ul className="read grid max-w-[40rem] gap-3">
            {claim.neighbours.map(({ id, statement }) => (
              <li key={id}>
                <Link
                  className="no-underline hover:underline"
                  href={`/library/claims/${id}`}
                  prefetch={false}
                >
                  {statement}
                </Link>
              </li>
            ))}
          </ul>
        </PageSection>
      ) : null}
    </AppShell>
  );
}

function Source({ claim: { source, isRetired } }: { claim: Claim }) {
  return (
    <MarginNote
      mark="1"
      source={source}
      // A retired claim's document may be off the shelf as well.
      actions={
        isRetired ? undefined : (
          <Link className="link" href={`/library/documents/${source.document.id}`}>
            All claims of this document
          </Link>
        )
      }
    />
  );
}
