import { Button } from "@/components/ui/button";
import { onDay } from "@/components/wording/days";
import type { Flags } from "@/core/schedule/flags";
import type { StudyDay } from "@/core/schedule/study-day";
import { changeFlag } from "./actions";

/** Whether the claim is asked, and the way to change that. */
export function SetAside({ claim, flags, today }: { claim: string; flags: Flags; today: StudyDay }) {
  const { isSuspended, buriedUntil } = flags;
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
      {isSuspended ? (
        <>
          <p>You suspended this claim: it is not asked.</p>
          <FlagButton claim={claim} kind="unsuspend" label="Take it up again" />
        </>
      ) : buriedUntil ? (
        <>
          <p>You buried this claim: it is asked again {onDay(buriedUntil, today)} at the earliest.</p>
          <FlagButton claim={claim} kind="unbury" label="Ask it today" />
        </>
      ) : (
        <FlagButton claim={claim} kind="suspend" label="Suspend" />
      )}
    </div>
  );
}

function FlagButton({ claim, kind, label }: { claim: string; kind: string; label: string }) {
  return (
    <form action={changeFlag}>
      <input type="hidden" name="claim" value={claim} />
      <input type="hidden" name="kind" value={kind} />
      <Button type="submit">{label}</Button>
    </form>
  );
}
