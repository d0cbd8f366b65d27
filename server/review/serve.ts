import "server-only";
import { randomInt } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { strengthOf } from "@/core/progress/strength";
import { chooseQuestion } from "@/core/question/choose-form";
import { orderOptions } from "@/core/question/present";
import type { Question } from "@/core/question/question";
import { sectionTells } from "@/core/question/serve";
import type { ServedQuestion } from "@/core/review/exchange";
import { intervalsByRating } from "@/core/schedule/fsrs";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { type ClaimRow, memoryOf, sourceOf } from "./claim-rows";
import { signToken } from "./token";

/** Chooses a question for a claim and makes it ready for the browser. Writes nothing: the token remembers. */
export function serveClaim(
  learner: Learner,
  row: ClaimRow & { questions: Question[] },
  place: { session: string; isPractice: boolean },
  now: Date,
): ServedQuestion {
  const memory = memoryOf(row);
  const seed = randomInt(2 ** 31);
  const question = chooseQuestion(
    row.questions,
    {
      stability: memory?.stability ?? null,
      lastQuestion: memory ? row.lastQuestion : null,
      justForgotten: memory !== null && row.lastRating === "again",
    },
    seed,
  );
  const token = signToken({
    id: uuidv7(),
    user: learner.userId,
    session: place.session,
    question: question.id,
    version: row.version ?? 0,
    isPractice: place.isPractice,
    seed,
    servedAt: now.getTime(),
  });
  const base = {
    token,
    timesAsked: memory?.reps ?? 0,
    strength: strengthOf(memory),
    topic: row.topic,
    section: sectionTells(row.section, question, row.gaps) ? null : row.section,
    stem: question.stem,
    isPractice: place.isPractice,
  };
  switch (question.form) {
    case "choice":
      return { ...base, form: "choice", options: orderOptions(question, seed) };
    case "trueFalse":
    case "cloze":
    case "typed":
    case "numeric":
      return { ...base, form: question.form };
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
        intervals: place.isPractice
          ? null
          : intervalsByRating(memory, studyDayOf(now, learner.zone), learner.desiredRetention),
      };
    default:
      throw new Error(`A question of the form ${question.form} is not served yet`);
  }
}
