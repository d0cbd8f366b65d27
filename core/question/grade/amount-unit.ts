import { wholes } from "./number-words";

/** Units that can be told from each other and, within a dimension, converted. */
export type Unit = { dimension: string; factor: number };

// Months and years keep to themselves: how many days they have is not for an answer to decide.
const table: [dimension: string, factor: number, names: string][] = [
  ["time", 1e-6, "us µs μs microsecond microseconds"],
  ["time", 1e-3, "ms msec msecs millisecond milliseconds millis"],
  ["time", 1, "s sec secs second seconds"],
  ["time", 60, "min mins minute minutes"],
  ["time", 3600, "h hr hrs hour hours"],
  ["time", 86_400, "d day days"],
  ["time", 604_800, "wk wks week weeks"],
  ["months", 1, "mo month months"],
  ["months", 12, "y yr yrs year years"],
  ["months", 120, "decade decades"],
  ["share", 1, "% percent pct"],
  ["share", 100, wholes],
  ["points", 1, "pp"],
  ["data", 1, "byte bytes"],
  ["data", 1e3, "kb kilobyte kilobytes"],
  ["data", 1e6, "mb megabyte megabytes"],
  ["data", 1e9, "gb gigabyte gigabytes"],
  ["data", 1e12, "tb terabyte terabytes"],
  ["times", 1, "times x × fold"],
  ["dollars", 1, "$ usd dollar dollars"],
  ["dollars", 0.01, "cent cents"],
  ["euros", 1, "€ eur euro euros"],
  ["pounds", 1, "£ gbp pound pounds"],
];

const units = new Map(
  table.flatMap(([dimension, factor, names]) =>
    names.split(" ").map((name): [string, Unit] => [name, { dimension, factor }]),
  ),
);

export const unitNamed = (name: string): Unit | null => units.get(name.toLowerCase()) ?? null;

/** Of several words the first tells: "% per year", "USD a month". Null for things that are counted. */
export function unitOf(unit: string): Unit | null {
  const name = unit.trim().toLowerCase();
  if (/^percentage points?\b/.test(name)) return unitNamed("pp");
  return unitNamed(name.split(/[\s/]/)[0] ?? "");
}
