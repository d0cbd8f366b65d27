import { figure } from "@/components/wording/counts";
import { percent } from "@/components/wording/percent";
import type { Today } from "@/server/study/today";
import { DayRun } from "./day-run";

/** The margin of Today: what was done, today and on the days before. Before the first answer, how it goes. */
export function DayFigures({ today }: { today: Today }) {
  const { answeredToday, rightToday } = today;
  if (today.isFirstDay)
    return (
      <div className="aside">
        <section>
          <h2>How it goes</h2>
          <p>
            You answer, and the source appears here. Each claim comes back a little before you would forget
            it: first after days, then weeks, then months.
          </p>
        </section>
      </div>
    );
  return (
    <dl className="stats">
      <DayRun days={today.studiedDays} today={today.day} />
      <div className="stat">
        <dt>Answered today</dt>
        <dd className="num">{figure(answeredToday)}</dd>
      </div>
      {answeredToday > 0 ? (
        <div className="stat">
          <dt>Right</dt>
          <dd className="num">{percent(rightToday / answeredToday)}</dd>
        </div>
      ) : null}
    </dl>
  );
}
