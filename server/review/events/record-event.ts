import "server-only";
import { err, ok, type Result } from "@/core/result";
import type { Act, ChangedClaim, EventReply, EventRequest } from "@/core/review/event-exchange";
import { studyDayOf } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { findSession, nextQuestion, sessionView } from "../session-state";
import { amendAnswer } from "./amend-answer";
import type { EventError } from "./event-error";
import { appendEvent, findEvent, inOrder, isSameEvent, type NewEvent, type Tx } from "./event-log";
import { claimsOf, questionOf } from "./event-subject";
import { forgiveTyping } from "./forgive-typing";
import { answerToUndo, latestAnswer } from "./latest-answer";
import { reportQuestion } from "./report-question";
import { flagEvent, setAsideClaims } from "./set-aside-claims";

/** What an event did, as far as the reply needs it. */
type Done = { session: string | null; changed: ChangedClaim | null };

/**
 * Records what a person did in a review besides answering, in one transaction, and says where the session stands
 * then. The same id, sent any number of times, counts once.
 */
export async function recordEvent(
  learner: Learner,
  { eventId, session, act }: EventRequest,
  now: Date,
): Promise<Result<EventReply, EventError>> {
  if (session && !(await findSession(sql(), learner, session))) return err({ code: "SESSION_UNKNOWN" });
  const done = await perform(learner, eventId, act, now);
  if (!done.ok) return done;
  return ok(await reply(learner, { ...done.value, session: done.value.session ?? session }, now));
}

async function perform(
  learner: Learner,
  eventId: string,
  act: Act,
  now: Date,
): Promise<Result<Done, EventError>> {
  const nothing = { session: null, changed: null };
  switch (act.kind) {
    case "undo":
      return inOrder(learner, async (tx) => {
        const earlier = await findEvent(tx, learner, eventId);
        if (earlier)
          return earlier.kind === "undo"
            ? ok({ session: await sessionOf(tx, learner, earlier.detail.answer), changed: null })
            : err({ code: "EVENT_CONFLICT" });
        const answer = await answerToUndo(tx, learner, now);
        if (!answer) return err({ code: "NOTHING_TO_UNDO" });
        return amendAnswer(tx, learner, eventId, { kind: "undo", detail: { answer } }, now);
      });
    case "ratingChanged": {
      const { answer, claim, rating } = act;
      const event: NewEvent = { kind: "ratingChanged", detail: { answer, claim, rating } };
      return inOrder(learner, (tx) =>
        once(tx, learner, eventId, event, () => change(tx, learner, eventId, event, now)),
      );
    }
    case "typingAccepted":
      return inOrder(learner, async (tx) => {
        const typed = await forgiveTyping(tx, learner, act.answer, now);
        if (!typed.ok) return typed;
        const event: NewEvent = {
          kind: "typingAccepted",
          detail: { answer: act.answer, claim: typed.value.claim },
        };
        return once(tx, learner, eventId, event, async () => {
          const changed = await change(tx, learner, eventId, event, now);
          if (changed.ok) await typed.value.propose();
          return changed;
        });
      });
    case "suspend":
    case "unsuspend":
    case "bury":
    case "unbury": {
      const claims = await claimsOf(learner, act.about, now);
      if (!claims.ok) return claims;
      const [first = ""] = claims.value;
      return inOrder(learner, (tx) =>
        once(tx, learner, eventId, flagEvent(act.kind, first, learner, now), async () => {
          const aside = await setAsideClaims(
            tx,
            learner,
            eventId,
            { kind: act.kind, claims: claims.value },
            now,
          );
          return aside.ok ? ok(nothing) : aside;
        }),
      );
    }
    case "limitsToday": {
      const { newPerDay, reviewsPerDay } = act;
      const day = studyDayOf(now, learner.zone);
      const event: NewEvent = { kind: "limitsToday", detail: { day, newPerDay, reviewsPerDay } };
      return inOrder(learner, (tx) =>
        once(tx, learner, eventId, event, async () => {
          await appendEvent(tx, learner, eventId, event, now);
          return ok(nothing);
        }),
      );
    }
    case "report": {
      const question = await questionOf(learner, act.token, now);
      if (!question.ok) return question;
      const reported = await reportQuestion(learner, eventId, question.value.id, act, now);
      return reported.ok ? ok(nothing) : reported;
    }
  }
}

/** Does what a new event says; one that was recorded before only says so again. */
async function once(
  tx: Tx,
  learner: Learner,
  eventId: string,
  event: NewEvent,
  work: () => Promise<Result<Done, EventError>>,
): Promise<Result<Done, EventError>> {
  const earlier = await findEvent(tx, learner, eventId);
  if (!earlier) return work();
  const same = isSameEvent(earlier, event);
  return same.ok ? ok({ session: null, changed: null }) : same;
}

/** Changes what an answer counts for, until the next one is sent. */
async function change(
  tx: Tx,
  learner: Learner,
  eventId: string,
  event: Extract<NewEvent, { kind: "ratingChanged" | "typingAccepted" }>,
  now: Date,
): Promise<Result<Done, EventError>> {
  const { answer } = event.detail;
  if ((await sessionOf(tx, learner, answer)) === null) return err({ code: "ANSWER_UNKNOWN" });
  if ((await latestAnswer(tx, learner, now)) !== answer) return err({ code: "ANSWER_PASSED" });
  return amendAnswer(tx, learner, eventId, event, now);
}

async function sessionOf(tx: Tx, { userId }: Learner, answer: string): Promise<string | null> {
  const [row] = await tx.query<{ session: string }>(
    "SELECT session_id::text AS session FROM answer WHERE user_id = $1::uuid AND id = $2::uuid",
    [userId, answer],
  );
  return row?.session ?? null;
}

async function reply(learner: Learner, { session, changed }: Done, now: Date): Promise<EventReply> {
  const [state, toUndo] = await Promise.all([
    session ? findSession(sql(), learner, session) : null,
    answerToUndo(sql(), learner, now),
  ]);
  return {
    session: state && sessionView(state),
    next: state && (await nextQuestion(sql(), learner, state, now)),
    canUndo: toUndo !== null,
    changed,
  };
}
