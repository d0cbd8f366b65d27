import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { Limits } from "@/core/schedule/limits";
import { changeToday } from "./actions";

/** More or fewer today, without touching the settings. */
export function LimitsToday({ limits }: { limits: Limits }) {
  const { newPerDay, reviewsPerDay } = limits;
  return (
    <details className="mt-4">
      <summary className="link">More or fewer today</summary>
      {/* Made anew when they change: a field keeps the value that it began with. */}
      <form
        action={changeToday}
        key={`${newPerDay} ${reviewsPerDay}`}
        className="mt-4 grid max-w-[20rem] gap-4"
      >
        <Field
          name="newToday"
          label="New claims today"
          type="number"
          min={0}
          max={999}
          defaultValue={newPerDay}
          required
        />
        <Field
          name="reviewsToday"
          label="Reviews today"
          type="number"
          min={0}
          max={9999}
          defaultValue={reviewsPerDay}
          hint="For today only. Tomorrow the settings hold again."
          required
        />
        <div>
          <Button type="submit">Change today</Button>
        </div>
      </form>
    </details>
  );
}
