import { shortDateAndYear } from "@/components/wording/days";
import type { HeatMap } from "@/core/progress/heat-map";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The same days as figures, the newest week first, back to the first week with an answer. */
export function HeatMapTable({ map }: { map: HeatMap }) {
  const firstKept = map.weeks.findIndex((week) => week.some((cell) => cell && cell.answers > 0));
  const weeks = firstKept < 0 ? [] : map.weeks.slice(firstKept).reverse();
  return (
    <details className="figures">
      <summary className="link">Figures as a table</summary>
      <table>
        <caption className="vh">Answers on each study day, by week</caption>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            {weekdays.map((name) => (
              <th key={name} scope="col" className="r">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              <th scope="row">{week[0] ? shortDateAndYear(week[0].day) : null}</th>
              {weekdays.map((name, row) => (
                <td key={name} className="r">
                  {week[row]?.answers ?? null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
