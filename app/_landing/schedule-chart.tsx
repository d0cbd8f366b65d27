import type { RecallCurve, RecallPoint } from "./recall-curve";

type PlotProps = { curve: RecallCurve; days: number; width: number; height: number; className: string };

const lowest = 0.5;
const left = 40;
const top = 14;
const shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;

/** Drawn twice, once for each layout, so that the lettering keeps its size. */
export function ScheduleChart({ curve, days }: { curve: RecallCurve; days: number }) {
  return (
    <>
      <Plot curve={curve} days={days} width={760} height={222} className="desk" />
      <Plot curve={curve} days={days} width={350} height={202} className="phone" />
    </>
  );
}

function Plot({ curve, days, width, height, className }: PlotProps) {
  const right = width - 12;
  const x = (day: number) => round(left + (day / days) * (right - left));
  const y = (recall: number) => round(top + ((1 - recall) / (1 - lowest)) * (height - top));
  const path = (points: RecallPoint[]) =>
    points.map(({ day, recall }, place) => `${place ? "L" : "M"}${x(day)} ${y(recall)}`).join("");
  const lostAt = curve.lost[Math.round(days / 5)];
  const lastAsked = curve.askedOn.at(-1) ?? 0;
  const months = days / 30;

  return (
    <svg
      className={`chart ${className}`}
      viewBox={`0 0 ${width} ${height + 24}`}
      role="img"
      aria-label={finding(curve)}
    >
      {shares.map((share) => (
        <g key={share}>
          <text x="0" y={y(share) + 4}>
            {Math.round(share * 100)}%
          </text>
          <path className={share === 0.9 ? "ax" : "gl"} d={`M${left} ${y(share)}H${right}`} />
        </g>
      ))}
      <path className="ln-dash" d={path(curve.lost)} />
      <path className="ln-pen" d={path(curve.kept)} />
      {curve.askedOn.map((day) => (
        <circle key={day} className="dot" cx={x(day)} cy={y(1)} r="4" />
      ))}
      {lostAt ? (
        <text x={x(lostAt.day)} y={y(lostAt.recall) - 10}>
          never asked again
        </text>
      ) : null}
      <text className="pen-t" x={x((lastAsked + days) / 2)} y={y(0.985)} textAnchor="middle">
        asked {timesInWords(curve)}
      </text>
      <text x={left} y={height + 20}>
        first asked
      </text>
      <text x={x(days / 2)} y={height + 20} textAnchor="middle">
        {months / 2} months
      </text>
      <text x={right} y={height + 20} textAnchor="end">
        {months} months
      </text>
    </svg>
  );
}

/** What the chart shows, in words. */
function finding(curve: RecallCurve) {
  const percent = (points: RecallPoint[]) => Math.round((points.at(-1)?.recall ?? 0) * 100);
  return `Recall of one claim over six months. Asked ${timesInWords(curve)}, it ends at ${percent(curve.kept)} per cent; never asked again, at ${percent(curve.lost)}.`;
}

const words = ["never", "once", "twice", "three times", "four times", "five times", "six times"];

function timesInWords({ askedOn: { length } }: RecallCurve) {
  return words[length] ?? `${length} times`;
}

const round = (value: number) => Math.round(value * 10) / 10;
