import { addDays, type StudyDay } from "./study-day";
import { inOrder, type StudyEvent } from "./study-event";

/** Why a claim is not asked although it is due. `buriedUntil` is the first day on which it is asked again. */
export type Flags = { isSuspended: boolean; buriedUntil: StudyDay | null };

export const noFlags: Flags = { isSuspended: false, buriedUntil: null };

/** The claims that the events leave with a flag; those without one are not there. */
export function flagsOf(events: readonly StudyEvent[]): Map<string, Flags> {
  const flags = new Map<string, Flags>();
  for (const event of inOrder(events)) {
    const change = changeOf(event);
    if (!change) continue;
    const after = { ...noFlags, ...flags.get(change.claim), ...change.flags };
    if (after.isSuspended || after.buriedUntil) flags.set(change.claim, after);
    else flags.delete(change.claim);
  }
  return flags;
}

function changeOf({ kind, detail }: StudyEvent): { claim: string; flags: Partial<Flags> } | null {
  switch (kind) {
    case "suspend":
      return { claim: detail.claim, flags: { isSuspended: true } };
    case "unsuspend":
      return { claim: detail.claim, flags: { isSuspended: false } };
    case "bury":
      return { claim: detail.claim, flags: { buriedUntil: detail.until } };
    case "unbury":
      return { claim: detail.claim, flags: { buriedUntil: null } };
    default:
      return null;
  }
}

/** Whether a claim may be asked on a study day. */
export const mayBeAsked = ({ isSuspended, buriedUntil }: Flags, day: StudyDay) =>
  !isSuspended && (buriedUntil === null || buriedUntil <= day);

/** A claim is buried until tomorrow. */
export const buryUntil = (today: StudyDay): StudyDay => addDays(today, 1);
