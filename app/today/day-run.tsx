import { figure } from "@/components/wording/counts";
import { dayRun } from "@/core/progress/streak";
import { addDays, type StudyDay } from "@/core/schedule/study-day";

const shownDays = 14;

type DayRunProps = { days: readonly StudyDay[]; today: StudyDay };

/** Days in a row with an answer, and which of the last two weeks had one. Nothing before the second day. */
export function DayRun({ days, today }: DayRunProps) {
  const [first] = days;
  if (!first || first >= today) return null;
  const studied = new Set(days);
  const shown = Array.from({ length: shownDays }, (_, index) => addDays(today, index + 1 - shownDays));
  const answered = shown.filter((day) => studied.has(day)).length;
  const { current } = dayRun(days, today);
  const isOpen = !studied.has(today);
  return (
    <div className="stat">
      <dt>Days in a row</dt>
      <dd className="num">
        {figure(current)}
        {isOpen && current > 0 ? <small className="long">One answer keeps it today.</small> : null}
        <span
          className="days"
          role="img"
          aria-label={`Answered on ${answered} of the last ${shownDays} days${isOpen ? "; today is open" : ""}`}
        >
          {shown.map((day) => (
            <i key={day} className={studied.has(day) ? "done" : day === today ? "open" : undefined} />
          ))}
        </span>
      </dd>
    </div>
  );
}
