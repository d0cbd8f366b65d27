import { unitNamed } from "./amount-unit";
import { scales, valuesOf } from "./number-words";
import { tokensOf } from "./typed-tokens";

/** One number of an answer, with what it may mean and the unit written with it. */
export type TypedNumber = { values: number[]; unit: string | null };

/** What somebody typed for a number: one of them or the two ends of a range. */
export type TypedAmount = {
  numbers: [TypedNumber] | [TypedNumber, TypedNumber];
  bound: "least" | "most" | null;
  /** The words around, for the caller to judge: "models", but also "not". */
  words: string[];
};

type Scaled = TypedNumber & { scale: number };

/** Null where there is no number, or more than two. `isTime` tells that "m" are minutes and not millions. */
export function readAmount(text: string, isTime: boolean): TypedAmount | null {
  const tokens = tokensOf(text);
  const numbers: Scaled[] = [];
  const words: string[] = [];
  const between: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const waiting = numbers.length === 1 ? between : words;
    const token = tokens[at] ?? "";
    if (!/\d/.test(token)) {
      waiting.push(token);
      at += 1;
      continue;
    }
    const isNegative = numbers.length === 0 && waiting.at(-1) === "-";
    const currency = /^([$€£]|usd|eur|gbp)$/.test(waiting.at(-1) ?? "") ? waiting.pop() : undefined;
    const after = unitAfter(tokens, at + 1, isTime);
    const values = valuesOf(token).map((value) => (isNegative ? -value : value) * after.scale);
    numbers.push({ values, unit: currency ?? after.unit, scale: after.scale });
    at = after.end;
  }
  const [first, second, third] = numbers;
  if (!first || third) return null;
  if (!second) {
    const all = [...words, ...between];
    const bound = all.includes("≥") ? "least" : all.includes("≤") ? "most" : null;
    return { numbers: [first], bound, words: all };
  }
  // "1 of 3"
  if (between.join(" ") === "of") return { numbers: [first], bound: null, words };
  return isRange(between) ? { numbers: sharing(first, second), bound: null, words } : null;
}

/** "k", "million years", "-fold": what follows a number and belongs to it. */
function unitAfter(tokens: string[], start: number, isTime: boolean) {
  let scale = 1;
  let end = start;
  const isScale = (token: string) => Object.hasOwn(scales, token) && !(isTime && token === "m");
  for (; isScale(tokens[end] ?? ""); end++) scale *= scales[tokens[end] ?? ""] ?? 1;
  if (tokens[end] === "-" && unitNamed(tokens[end + 1] ?? "")) end += 1;
  const unit = isTime && tokens[end] === "m" ? "min" : (tokens[end] ?? "");
  return unitNamed(unit) ? { scale, unit, end: end + 1 } : { scale, unit: null, end };
}

const isRange = (between: string[]) =>
  between.length > 0 &&
  between.every((word) => /^(-|to|and|or|till|until|through|,|\/|\.|≤|a|the)$/.test(word));

/** "2 to 3 million", "5-10 ms": the ends share the unit, and the first takes the scale of the second if it fits. */
function sharing(first: Scaled, second: Scaled): [TypedNumber, TypedNumber] {
  const bare = second.values.map((value) => value / second.scale);
  const isShort = first.scale === 1 && second.scale > 1 && Math.max(...first.values) < Math.max(...bare);
  const values = isShort ? first.values.map((value) => value * second.scale) : first.values;
  const unit = { first: first.unit ?? second.unit, second: second.unit ?? first.unit };
  return [
    { values, unit: unit.first },
    { values: second.values, unit: unit.second },
  ];
}
