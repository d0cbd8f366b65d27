export type Tick = "right" | "wrong" | "now" | "todo";

const classes: Record<Tick, string | undefined> = { right: "ok", wrong: "no", now: "now", todo: undefined };

/** One tick for each question: right above the line, wrong below. `label` says the same in words. */
export function Ticks({ ticks, label, isThin }: { ticks: Tick[]; label: string; isThin?: boolean }) {
  return (
    <div role="img" aria-label={label}>
      <ol className={isThin ? "ticks ticks-thin" : "ticks"}>
        {/* A tick is its place in the row; nothing else tells two apart. */}
        {[...ticks.entries()].map(([place, tick]) => (
          <li key={place} className={classes[tick]} />
        ))}
      </ol>
    </div>
  );
}
