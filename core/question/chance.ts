/** Chance that can be repeated: the same seed gives the same numbers, each from 0 up to 1. */
export function chance(seed: number): () => number {
  // A Weyl sequence through a mixer: short, and even enough to shuffle a handful of options.
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** A new array in an order that the seed decides, every order being equally likely. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = chance(seed);
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

export function pickOne<T>(items: readonly T[], seed: number): T {
  const item = items[Math.floor(chance(seed)() * items.length)];
  if (item === undefined) throw new RangeError("Nothing to pick from");
  return item;
}

/** The items from the one that the seed picks on, around the end: which to try first, second, and so on. */
export function rotated<T>(items: readonly T[], seed: number): T[] {
  const start = items.length === 0 ? 0 : Math.floor(chance(seed)() * items.length);
  return [...items.slice(start), ...items.slice(0, start)];
}
