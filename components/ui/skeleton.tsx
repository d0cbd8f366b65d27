const bars = ["a", "b", "c", "d", "e", "f"] as const;

/** Still bars where text will stand. `label` tells screen readers what is being fetched. */
export function Skeleton({
  lines = 4,
  label = "Loading",
}: {
  lines?: 1 | 2 | 3 | 4 | 5 | 6;
  label?: string;
}) {
  return (
    <div role="status">
      <span className="vh">{label}</span>
      <div className="skel" aria-hidden="true">
        {bars.slice(0, lines).map((bar) => (
          <i key={bar} />
        ))}
      </div>
    </div>
  );
}
