import "server-only";
import { uuidv7 } from "uuidv7";
import { err, ok, type Result } from "@/core/result";
import { defaultParameters } from "@/core/schedule/fsrs";
import { fitParameters, type Gate, mayFit } from "@/core/schedule/personal-parameters";
import { detailOf, type EventDetail } from "@/core/schedule/study-event";
import type { Learner } from "@/server/auth/learner";
import { sql } from "@/server/db/client";
import { appendEvent } from "@/server/review/events/event-log";
import { findTrainer } from "./fsrs-trainer";
import { lastParameters, readParameters } from "./parameters";
import { readTrainingLog } from "./training-log";

export type Fit = {
  /** Whether the fitted parameters hold from now on. */
  isKept: boolean;
  gate: Gate;
  reviews: number;
};

export type FitError =
  | { code: "TOO_FEW_REVIEWS" }
  | { code: "FIT_RUNNING" }
  /** No native library for this processor and system, or it found nothing in this log. */
  | { code: "FIT_UNAVAILABLE" };

/**
 * One fit at a time, for all people of this process: it takes both memory and every processor it can get. Held on
 * `globalThis` because Next bundles this file more than once.
 */
const held = globalThis as typeof globalThis & { reciteIsFitting?: boolean };

/**
 * Fits weights to a person's own reviews, and keeps them where they predict the latest ones better than those that
 * hold now. Either way the log keeps how many reviews were judged, so that it is offered again only when there are a
 * quarter more. Reviews of the past stay as they were computed.
 *
 * The log is read once. The training itself runs in threads of the library, beside requests.
 */
export async function fitToMemory(learner: Learner, now: Date): Promise<Result<Fit, FitError>> {
  if (held.reciteIsFitting) return err({ code: "FIT_RUNNING" });
  held.reciteIsFitting = true;
  try {
    return await fitOnce(learner, now);
  } finally {
    held.reciteIsFitting = false;
  }
}

async function fitOnce(learner: Learner, now: Date): Promise<Result<Fit, FitError>> {
  const last = await readLast(learner);
  const log = await readTrainingLog(sql(), learner.userId);
  if (!mayFit(log.length, last?.reviews ?? null)) return err({ code: "TOO_FEW_REVIEWS" });
  const train = await findTrainer();
  if (!train) return err({ code: "FIT_UNAVAILABLE" });
  const id = uuidv7();
  const fitted = await fitParameters(log, learner.parameters, train, `fsrs-6/${id}`);
  if (!fitted) return err({ code: "FIT_UNAVAILABLE" });
  const { parameters, gate } = fitted;
  const fittedAt = now.toISOString();
  const { algorithm, weights } = gate.isPassed ? parameters : learner.parameters;
  const detail = detailOf("parameters", {
    algorithm,
    weights: [...weights],
    fittedAt: gate.isPassed ? fittedAt : (last?.fittedAt ?? fittedAt),
    reviews: log.length,
  });
  // What the log could not give back must not enter it.
  if (!detail) return err({ code: "FIT_UNAVAILABLE" });
  await append(learner, id, detail, now);
  return ok({ isKept: gate.isPassed, gate, reviews: log.length });
}

/** Back to the weights that fit many people. A fit is offered anew at once. */
export async function resetParameters(learner: Learner, now: Date): Promise<void> {
  if (learner.parameters.algorithm === defaultParameters.algorithm) return;
  const { algorithm, weights } = defaultParameters;
  const detail = { algorithm, weights: [...weights], fittedAt: now.toISOString(), reviews: 0 };
  await append(learner, uuidv7(), detail, now);
}

const append = (learner: Learner, id: string, detail: EventDetail<"parameters">, now: Date) =>
  appendEvent(sql(), learner, id, { kind: "parameters", detail }, now);

/** Where a person stands with parameters of their own. */
export type FitState = {
  reviews: number;
  /** Reviews from which on a fit is worth trying; `last` of them were there the last time. */
  last: number | null;
  /** When the weights in use were fitted; null for the default ones. */
  fittedAt: Date | null;
};

export async function getFitState(learner: Learner): Promise<FitState> {
  const [[sums], last] = await Promise.all([
    sql().query<{ reviews: number }>(
      "SELECT coalesce(sum(reviews), 0)::int AS reviews FROM daily_activity WHERE user_id = $1",
      [learner.userId],
    ),
    readLast(learner),
  ]);
  const isOwn = learner.parameters.algorithm !== defaultParameters.algorithm;
  return {
    reviews: sums?.reviews ?? 0,
    last: last?.reviews ?? null,
    fittedAt: isOwn && last ? new Date(last.fittedAt) : null,
  };
}

async function readLast({ userId }: Learner): Promise<EventDetail<"parameters"> | null> {
  const [row] = await sql().query<{ detail: unknown }>(`SELECT ${lastParameters("$1::uuid")} AS detail`, [
    userId,
  ]);
  return readParameters(row?.detail ?? null);
}
