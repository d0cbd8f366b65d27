import { contentWords, normalForm, overlaps } from "./normal-form";
import { periodOf, shareYears } from "./period";
import { amountOf, isNear } from "./quantity";
import { type Compare, verdict } from "./verdict";

/** What is counted, dated or put in order: numbers, events and sequences. */

// Documents name the same measure differently.
const measures = [
  ["number", "size", "count"],
  ["length", "duration", "interval"],
];

export const compareQuantities: Compare<"quantity"> = (a, b, { isAlike, isWithin }) => {
  if (a.unit !== b.unit) return null;
  const isOneMeasure =
    isAlike(a.measure, b.measure) ||
    measures.some((names) => names.includes(a.measure) && names.includes(b.measure));
  const isOneSubject = isWithin
    ? normalForm(a.subject) === normalForm(b.subject)
    : isAlike(a.subject, b.subject);
  if (!isOneMeasure || !isOneSubject) return null;
  return verdict(isNear(amountOf(a), amountOf(b)), `${a.measure} of ${a.subject}`);
};

export const compareEvents: Compare<"event"> = (a, b, { isAlike }) => {
  const [one, other] = [periodOf(a.when), periodOf(b.when)];
  if (!one || !other || !isAlike(a.what, b.what)) return null;
  return verdict(shareYears(one, other), `when ${a.what}`);
};

export const compareSequences: Compare<"sequence"> = (a, b, { isAlike, isWithin }) => {
  const [one, other] = [bareSteps(a.steps), bareSteps(b.steps)];
  const shared = one.filter((step) => other.some((next) => overlaps(step, next))).length;
  if (isWithin || (shared < 3 && !isAlike(a.name, b.name))) return null;
  return verdict(shared === one.length && shared === other.length, a.name);
};

/** The steps without the words that all of them have: "the data layer" is "data" among layers. */
function bareSteps(steps: string[]): string[] {
  const everywhere = [...contentWords(steps[0] ?? "")].filter((word) =>
    steps.every((step) => contentWords(step).has(word)),
  );
  return steps.map((step) => [...contentWords(step)].filter((word) => !everywhere.includes(word)).join(" "));
}
