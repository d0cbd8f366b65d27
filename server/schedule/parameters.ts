import "server-only";
import type { Parameters } from "@/core/schedule/fsrs";
import { parametersOf } from "@/core/schedule/personal-parameters";
import { detailOf, type EventDetail } from "@/core/schedule/study-event";

/** The detail of a person's last event about parameters; null before any. The argument is SQL, their id. */
export const lastParameters = (user: string) => `(
  SELECT e.detail FROM study_event e WHERE e.user_id = ${user} AND e.kind = 'parameters'
   ORDER BY e.at DESC, e.id DESC LIMIT 1)`;

/** What was read with `lastParameters`. One that cannot be read is named by the check of the log. */
export const readParameters = (detail: unknown): EventDetail<"parameters"> | null =>
  detail === null ? null : detailOf("parameters", detail);

export const parametersIn = (detail: unknown): Parameters => parametersOf(readParameters(detail));
