import { ClaimStack } from "@/components/ui/claim-stack";
import { shortWeekday } from "@/components/wording/days";
import type { StudyDay } from "@/core/schedule/study-day";

/** Claims due on each of seven days, today first. */
export function WeekAhead({ week }: { week: { day: StudyDay; count: number }[] }) {
  const most = Math.max(...week.map((each) => each.count));
  return (
    <ol className="week" aria-label="Claims due on each of the next seven days">
      {week.map(({ day, count }, index) => (
        <li key={day} className={index === 0 ? "today" : undefined}>
          <span className="n">{count}</span>
          <ClaimStack count={count} tallest={most} />
          <span className="d">{index === 0 ? "Today" : shortWeekday(day)}</span>
        </li>
      ))}
    </ol>
  );
}
