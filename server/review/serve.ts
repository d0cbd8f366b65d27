import "server-only";
import { randomInt } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { strengthOf } from "@/core/progress/strength";
import { chooseQuestion, fitQuestions } from "@/core/question/choose-form";
import { partsOf } from "@/core/question/present";
import type { Question } from "@/core/question/question";
import { sectionTells } from "@/core/question/serve";
import type { ServedQuestion } from "@/core/review/exchange";
import { intervalsByRating } from "@/core/schedule/fsrs";
import { studyDayOf } from "@/core/schedule/study-day";
import { whyNow } from "@/core/schedule/why-now";
import type { Learner } from "@/server/auth/learner";
import { type ClaimRow, memoryOf, sourceOf } from "./claim-rows";
import { signToken, type TokenPayload } from "./token";

type Place = {
  session: string;
  isPractice: boolean;
  /** The claims of the session's plan that were not asked yet. */
  waiting: ReadonlySet<string>;
};

/**
 * Chooses a question for a claim and makes it ready for the browser. Writes nothing: the token remembers. `beside`
 * holds the versions of the memories of other claims that its questions ask.
 */
export function serveClaim(
  learner: Learner,
  row: ClaimRow & { questions: Question[] },
  beside: ReadonlyMap<string, number>,
  place: Place,
  now: Date,
): ServedQuestion {
  const memory = memoryOf(row);
  const seed = randomInt(2 ** 31);
  const { isPractice, waiting } = place;
  const question = chooseQuestion(
    fitQuestions(row.questions, row.claim, { waiting, known: new Set(beside.keys()), isPractice }),
    {
      stability: memory?.stability ?? null,
      lastQuestion: memory ? row.lastQuestion : null,
      justForgotten: memory !== null && row.lastRating === "again",
    },
    seed,
  );
  const claims = question.claims.map((id) =>
    id === row.claim
      ? { version: row.version ?? 0, isPractice }
      : { version: beside.get(id) ?? 0, isPractice: !waiting.has(id) },
  );
  const served = { session: place.session, isPractice, isMissed: isPractice, claims, seed };
  return serveQuestion(learner, row, question, served, now);
}

/**
 * Makes a question ready for the browser, without its key. `row` is the claim that it stands for, of one or of
 * several.
 */
export function serveQuestion(
  learner: Learner,
  row: ClaimRow,
  question: Question,
  place: Pick<TokenPayload, "session" | "claims" | "seed"> & {
    isPractice: boolean;
    /** It returns since it was missed in this session. */
    isMissed: boolean;
  },
  now: Date,
): ServedQuestion {
  const { session, claims, seed, isPractice, isMissed } = place;
  const memory = memoryOf(row);
  const token = signToken({
    id: uuidv7(),
    user: learner.userId,
    session,
    question: question.id,
    claims,
    seed,
    servedAt: now.getTime(),
  });
  const base = {
    token,
    timesAsked: memory?.reps ?? 0,
    strength: strengthOf(memory),
    topic: row.topic,
    // The heading of one claim's section says little of the others.
    section: question.claims.length > 1 || sectionTells(row.section, question, row.gaps) ? null : row.section,
    stem: question.stem,
    why: {
      ...whyNow(
        memory && { ...memory, isForgotten: row.lastRating === "again" },
        studyDayOf(now, learner.zone),
        {
          isMissed,
          parameters: learner.parameters,
        },
      ),
      memory: memory && {
        stability: memory.stability,
        difficulty: memory.difficulty,
        reps: memory.reps,
        lapses: memory.lapses,
      },
    },
    isPractice,
  };
  switch (question.form) {
    case "flashcard":
      return {
        ...base,
        form: "flashcard",
        back: {
          answer: question.answer,
          statement: row.statement,
          claim: row.claim,
          source: sourceOf(row),
        },
        intervals: isPractice
          ? null
          : intervalsByRating(
              memory,
              studyDayOf(now, learner.zone),
              learner.desiredRetention,
              learner.parameters,
            ),
      };
    default:
      return { ...base, ...partsOf(question, seed) } as ServedQuestion;
  }
}
