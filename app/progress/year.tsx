import { HeatMapChart } from "@/components/charts/heat-map-chart";
import { HeatMapTable } from "@/components/charts/heat-map-table";
import { PageSection } from "@/components/ui/page-section";
import { count, figure } from "@/components/wording/counts";
import { shortDateAndYear } from "@/components/wording/days";
import { heatMap } from "@/core/progress/heat-map";
import { dayRun } from "@/core/progress/streak";
import { addDays } from "@/core/schedule/study-day";
import type { Progress } from "@/server/progress/queries";
import { runWords, usualMinutes } from "./wording";

/** The year up to today, a square a day. */
export function Year({ day, days }: Pick<Progress, "day" | "days">) {
  const map = heatMap(days, day);
  const { keptDays, daysSinceFirst } = map;
  const firstShown = map.weeks[0]?.[0]?.day ?? day;
  const shown = days.filter((each) => each.day >= firstShown);
  const [runTitle, runNote] = runWords(
    dayRun(
      days.map((each) => each.day),
      day,
    ),
  );
  const since = shortDateAndYear(addDays(day, 1 - daysSinceFirst));
  const finding =
    keptDays === 0
      ? "No day has an answer yet."
      : `You answered on ${figure(keptDays)} of ${count(daysSinceFirst, "day")}.`;
  return (
    <PageSection
      id="year"
      title="Year"
      gutter={`Last ${map.weeks.length} weeks`}
      margin={
        <div className="aside">
          <section>
            <h3>{runTitle}</h3>
            <p>{runNote}</p>
          </section>
          {keptDays > 0 ? (
            <section>
              <p>
                {count(
                  shown.reduce((sum, each) => sum + each.answers, 0),
                  "answer",
                )}
                , {usualMinutes(shown.map((each) => each.timeMs))} on a usual day.
              </p>
            </section>
          ) : null}
          <section>
            <p>A study day begins at four in the morning. Today is outlined.</p>
          </section>
        </div>
      }
    >
      <figure>
        <figcaption>
          <b>{finding}</b>
          <span>
            {keptDays > 0 ? `Since ${since}, one square a day` : "The first answer fills today's square"}
          </span>
        </figcaption>
        <HeatMapChart map={map} today={day} label={keptDays > 0 ? `${finding} ${runTitle}.` : finding} />
      </figure>
      {keptDays > 0 ? <HeatMapTable map={map} /> : null}
    </PageSection>
  );
}
