import type { HeatCell, HeatMap, HeatStep } from "@/core/progress/heat-map";
import type { StudyDay } from "@/core/schedule/study-day";

const [left, top, pitch, size] = [18, 20, 13, 11];
const halfWeeks = 27;
const [width, height] = [left + halfWeeks * pitch - (pitch - size), top + 7 * pitch - (pitch - size)];
const heatSteps: HeatStep[] = [0, 1, 2, 3, 4, 5];
/** Every second weekday, Monday first, by its row. */
const weekdays: [number, string][] = [
  [0, "M"],
  [2, "W"],
  [4, "F"],
  [6, "S"],
];

type HeatMapChartProps = {
  map: HeatMap;
  today: StudyDay;
  /** The finding, in a sentence. */
  label: string;
};

/** A year of days as two half-years: side by side on a desk, one below the other on a phone. */
export function HeatMapChart({ map, today, label }: HeatMapChartProps) {
  const first = map.weeks.length - halfWeeks;
  return (
    <div role="img" aria-label={label}>
      <div className="halves">
        <Half map={map} today={today} from={0} to={first} />
        <Half map={map} today={today} from={first} to={map.weeks.length} />
      </div>
      <p className="scale" aria-hidden="true">
        <span>None</span>
        {heatSteps.map((step) => (
          <i key={step} className={`h${step}`} />
        ))}
        <span>60 or more answers a day</span>
      </p>
    </div>
  );
}

type Square = HeatCell & { x: number; y: number };
type HalfProps = Omit<HeatMapChartProps, "label"> & { from: number; to: number };

function Half({ map, today, from, to }: HalfProps) {
  const cells = map.weeks
    .slice(from, to)
    .flatMap((week, column) =>
      week.flatMap((cell, row) =>
        cell ? [{ ...cell, x: left + column * pitch, y: top + row * pitch }] : [],
      ),
    );
  const now = cells.find((cell) => cell.day === today);
  const past = cells.filter((cell) => cell !== now);
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {weekdays.map(([row, name]) => (
        <text key={row} x="0" y={top + row * pitch + 9.5} fontSize="11">
          {name}
        </text>
      ))}
      {map.months
        .filter(({ column }) => column >= from && column < to)
        .map(({ column, label }) => (
          <text key={column} x={left + (column - from) * pitch} y="11">
            {label}
          </text>
        ))}
      {heatSteps.map((step) => (
        <path key={step} className={`q${step}`} d={squares(past.filter((cell) => cell.step === step))} />
      ))}
      {now ? <Today {...now} /> : null}
    </svg>
  );
}

/** Outlined, with a gap, so that the outline also shows around the darkest square. */
function Today({ x, y, step }: Square) {
  return (
    <>
      <rect className="open-day" x={x + 0.25} y={y + 0.25} width={size - 0.5} height={size - 0.5} rx="1" />
      {step > 0 ? (
        <rect className={`q${step}`} x={x + 2.5} y={y + 2.5} width={size - 5} height={size - 5} />
      ) : null}
    </>
  );
}

/** All squares of one colour as one path: a rectangle for each of 371 days would weigh ten times as much. */
const squares = (cells: Square[]) => cells.map(({ x, y }) => `M${x} ${y}h${size}v${size}h-${size}z`).join("");
