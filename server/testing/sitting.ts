import { uuidv7 } from "uuidv7";
import type { Question, Response } from "@/core/question/question";
import type { ServedQuestion } from "@/core/review/exchange";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { recordAnswer } from "@/server/review/record-answer";
import { nextQuestion } from "@/server/review/session-state";
import { findOpenSession, startSession } from "@/server/review/start-session";
import { openToken } from "@/server/review/token";

/** What a person does in a review, for tests: the real commands, with the moment as an argument. */

/** Begins or resumes a session and returns its question; null when nothing is asked. */
export async function sitDown(learner: Learner, now: Date): Promise<ServedQuestion | null> {
  await startSession(learner, now);
  const session = await findOpenSession(learner, now);
  return session && nextQuestion(sql(), learner, session, now);
}

/** The stored question behind a served one. */
export async function questionOf(served: ServedQuestion): Promise<Question> {
  const token = openToken(served.token, new Date(0));
  if (!token.ok) throw new Error(`The token is refused: ${token.error.code}`);
  const [row] = await sql().query<{ body: Question }>("SELECT body FROM question WHERE id = $1", [
    token.value.question,
  ]);
  if (!row) throw new Error(`Question ${token.value.question} is not there.`);
  return row.body;
}

/** A response that is right, or one that is wrong. */
export function responseTo(question: Question, right: boolean): Response {
  switch (question.form) {
    case "choice": {
      const option = question.options.find((each) => each.correct === right);
      if (!option) throw new Error(`Question ${question.id} has no such option.`);
      return { kind: "option", option: option.id };
    }
    case "trueFalse":
      return { kind: "truth", value: question.answer === right };
    case "cloze":
    case "typed":
    case "numeric":
      return { kind: "text", text: right ? question.answer : "something else entirely" };
    case "flashcard":
      return { kind: "rating", rating: right ? "good" : "again" };
    case "multi": {
      const options = question.options.filter(({ correct }) => correct).map(({ id }) => id);
      return { kind: "options", options: right ? options : options.slice(1) };
    }
    case "match": {
      // One step on, every pair is a wrong one.
      const rights = question.pairs.map((pair) => pair.right.id);
      const [first = "", ...rest] = rights;
      const given = right ? rights : [...rest, first];
      return {
        kind: "pairs",
        pairs: zipped(
          question.pairs.map(({ left }) => left.id),
          given,
        ),
      };
    }
    case "sort": {
      const groups = question.items.map(({ group }) => group);
      const other = (group: string) => question.groups.find(({ id }) => id !== group)?.id ?? group;
      const given = right ? groups : groups.map(other);
      return {
        kind: "groups",
        groups: zipped(
          question.items.map(({ id }) => id),
          given,
        ),
      };
    }
    case "order": {
      const order = question.steps.map(({ id }) => id);
      return { kind: "order", order: right ? order : order.reverse() };
    }
  }
}

const zipped = (keys: string[], values: string[]) =>
  Object.fromEntries(keys.map((key, at) => [key, values[at] ?? ""]));

/** Answers a served question rightly or wrongly, under a fresh id unless one is given. */
export async function answer(
  learner: Learner,
  served: ServedQuestion,
  right: boolean,
  now: Date,
  answerId: string = uuidv7(),
) {
  const response = responseTo(await questionOf(served), right);
  return recordAnswer(learner, { answerId, token: served.token, response, elapsedMs: 4_000 }, now);
}
