import { PageSection } from "@/components/ui/page-section";
import { figure } from "@/components/wording/counts";
import { percentInTenths } from "@/components/wording/percent";
import { matureDays } from "@/core/progress/activity";
import type { Progress } from "@/server/progress/queries";
import { rangeText } from "./wording";

const rows = [
  ["young", "Young"],
  ["mature", "Mature"],
  ["all", "All"],
] as const;

/** True retention of the last four weeks, with what so many reviews can tell. */
export function RetentionTable({ retention, everCounted }: Pick<Progress, "retention" | "everCounted">) {
  return (
    <PageSection
      id="retention"
      title="True retention"
      gutter="Last 4 weeks"
      margin={<Definition hasRange={retention.all.total > 0} />}
    >
      <p className="finding">{findingOf(retention, everCounted)}</p>
      {retention.all.total > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">Claims</th>
              <th scope="col" className="r">
                Right
              </th>
              <th scope="col" className="r">
                Reviews
              </th>
              <th scope="col" className="r">
                Share
              </th>
              <th scope="col" className="r">
                Likely range
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, title]) => {
              const { right, total, share, range } = retention[name];
              return (
                <tr key={name} className={name === "all" ? "total" : undefined}>
                  <th scope="row">{title}</th>
                  <td className="r">{figure(right)}</td>
                  <td className="r">{figure(total)}</td>
                  <td className="r">{share === null ? "–" : percentInTenths(share)}</td>
                  <td className="r">{range === null ? "–" : rangeText(range)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
    </PageSection>
  );
}

function findingOf({ young, mature, all }: Progress["retention"], everCounted: boolean): string {
  if (all.total === 0)
    return everCounted
      ? "No review in the last four weeks to count."
      : "The first figures come when a claim is asked again on a later day.";
  if (mature.share === null) return "Only young claims came back in these weeks.";
  if (young.share === null) return "Only mature claims came back in these weeks.";
  return `Mature claims: ${percentInTenths(mature.share)} right. Young ones: ${percentInTenths(young.share)}.`;
}

function Definition({ hasRange }: { hasRange: boolean }) {
  return (
    <div className="aside">
      <section>
        <h3>What counts</h3>
        <p>
          The share of reviews answered right on the first try, of claims that came back after a day or more.
          First sights and practice do not count.
        </p>
      </section>
      <section>
        <h3>Young and mature</h3>
        <p>A claim is mature once its interval is {matureDays} days or more.</p>
      </section>
      {hasRange ? (
        <section>
          <h3>Likely range</h3>
          <p>Where the true share lies, with 95% certainty, after so many reviews.</p>
        </section>
      ) : null}
    </div>
  );
}
