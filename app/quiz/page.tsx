import type { Metadata } from "next";
import { AppShell } from "@/components/shell/app-shell";
import { PageSection } from "@/components/ui/page-section";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { listDecks } from "@/server/library/decks";
import { listDocuments } from "@/server/library/queries";
import { listQuizzes } from "@/server/quiz/quiz-result";
import { countDue } from "@/server/study/due-count";
import { untouchedQuiz } from "./form-state";
import { PastQuizzes } from "./past-quizzes";
import { QuizForm } from "./quiz-form";

export const metadata: Metadata = { title: "Quiz" };

/** What to be asked, and what was asked before. */
export default async function QuizPage({ searchParams }: PageProps<"/quiz">) {
  const learner = await requireLearner("/quiz");
  const at = now();
  const [decks, documents, quizzes, due, query] = await Promise.all([
    listDecks(learner, at),
    listDocuments(learner, at),
    listQuizzes(learner),
    countDue(learner, at),
    searchParams,
  ]);
  const wished = decks.find(({ id }) => id === query.deck) ?? decks[0];
  return (
    <AppShell person={learner} current={null} dueCount={due}>
      <PageSection hasLead margin={<About />}>
        <h1 className="statement">Quiz</h1>
        <p className="lead sub mt-4">
          {wished
            ? "Questions at your own pace, with a score and what to revisit at the end."
            : "The library holds no claims yet, so there is nothing to ask."}
        </p>
        {wished ? (
          <QuizForm
            key={wished.id}
            initial={untouchedQuiz(wished.id)}
            decks={decks.map(({ id, kind, name, claims }) => ({ id, kind, name, claims }))}
            documents={documents.map(({ id, title }) => ({ id, title }))}
          />
        ) : null}
      </PageSection>
      {quizzes.length > 0 ? (
        <PageSection id="past" title="Your quizzes" gutter="latest first">
          <PastQuizzes quizzes={quizzes} />
        </PageSection>
      ) : null}
    </AppShell>
  );
}

function About() {
  return (
    <div className="aside">
      <section>
        <h2>A quiz or a review</h2>
        <p>A review asks what you are about to forget. A quiz asks what you choose, when you choose.</p>
        <p>
          A miss does not return within a quiz. It can be left and gone on with, on any device, where it
          stands.
        </p>
      </section>
    </div>
  );
}
