type Values = Record<string, number | string | boolean | null>;

/** Beyond this two numbers are not the same: FSRS rounds to eight decimals, so it is far below any change. */
const tolerance = 1e-9;

const isSame = (one: Values[string], other: Values[string]) =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= tolerance : one === other;

/**
 * What a stored record and its replay disagree on, in words: "reps is 3, the replay gives 2". Null when they
 * agree on every value that the replay has.
 */
export function disagreement<T extends Values>(stored: T, replayed: T): string | null {
  const parts = Object.entries(replayed).flatMap(([name, value]) => {
    const kept = stored[name] ?? null;
    return isSame(kept, value)
      ? []
      : [`${name} is ${kept ?? "missing"}, the replay gives ${value ?? "nothing"}`];
  });
  return parts.length > 0 ? parts.join("; ") : null;
}
