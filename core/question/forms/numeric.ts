import type { Claim, Payload } from "@/core/claim/claim";
import { rotated } from "@/core/question/chance";
import { contentHash, seedOf } from "@/core/question/content-hash";
import type { QuestionOf } from "@/core/question/question";
import { opening } from "@/core/question/wording/opening";
import { capitalized } from "@/core/question/wording/phrasing";
import { type Ask, isSigned, type Sources, shortName } from "./ask";
import { type NumericKey, numericKeyOf } from "./numeric-key";

type Numeric = QuestionOf<"numeric">;

/** Questions for the number of a quantity or the year of an event, one per wording, best first. */
export function numericsFor(claim: Claim, asks: Ask[], sources: Sources): Numeric[] {
  const key = numericKeyOf(claim);
  const ask = asks.find(
    ({ fact, asks }) => asks === "value" && (fact.slot === "quantity" || fact.slot === "event"),
  );
  if (!key || !ask || isDisputed(ask, sources) || isNow(claim, key, sources)) return [];
  const by = shortName(sources, claim.document);
  const stems =
    claim.kind === "quantity"
      ? stemsOfQuantity(claim.payload, key, by)
      : claim.kind === "event"
        ? stemsOfYear(claim.payload, key, isSigned(ask, sources) ? by : null)
        : [];
  return rotated(stems, seedOf(claim.id))
    .map((stem) => opening(stem, sources.truth.names))
    .map((stem) => ({
      form: "numeric",
      id: contentHash(JSON.stringify(["numeric", [claim.id], stem, key])),
      claims: [claim.id],
      stem,
      ...key,
    }));
}

/** One document gives the same thing two numbers: as of two years, or of two groups that the words do not tell apart. */
const isDisputed = ({ fact }: Ask, { truth }: Sources) =>
  truth
    .siblingsOf(fact)
    .some(
      (other) =>
        other.claim.id !== fact.claim.id &&
        other.claim.document === fact.claim.document &&
        other.scope === fact.scope &&
        other.value !== fact.value &&
        truth.names.isSame(other.subject, fact.subject),
    );

/** What happens in the year of writing has no date to remember. */
const isNow = ({ kind, document }: Claim, { high }: NumericKey, { documents }: Sources) =>
  kind === "event" && documents.get(document)?.date?.startsWith(String(high)) === true;

function stemsOfQuantity(payload: Payload<"quantity">, key: NumericKey, by: string): string[] {
  const { measure, asOf } = payload;
  const subject = withWholeName(payload.subject, by);
  const what = `the ${measure.replace(/^the /, "")} of ${subject}${unitTold(key.unit, measure)}`;
  const isLimit =
    key.bound !== null && !/\b(minimum|least|lower|maximum|most|greatest|upper)\b/.test(measure);
  const limit = key.bound === "least" ? "lower limit" : "upper limit";
  const asked = isLimit ? `which ${limit} is given for ${what}?` : `what is ${what}?`;

  const isDated = !asOf || subject.includes(asOf.slice(-4));
  if (!isDated) return [`According to ${by} as of ${asOf}, ${asked}`];
  // Where the words name the author already, "according to" would only say it again.
  if (subject.includes(by)) return [capitalized(asked)];
  return [`Which ${isLimit ? limit : "figure"} does ${by} give for ${what}?`, `According to ${by}, ${asked}`];
}

/** "Iskenderova's experience" names the author, though not in full. */
function withWholeName(subject: string, by: string): string {
  const last = /\s(\p{Lu}\S+)$/u.exec(by)?.[1];
  return last && !subject.includes(by) ? subject.replace(last, by) : subject;
}

const unitNames: Record<string, string> = {
  "%": "percent",
  ms: "milliseconds",
  s: "seconds",
  $: "US dollars",
  USD: "US dollars",
  "€": "euros",
  EUR: "euros",
};

/** ", in percent"; nothing where a bare number is asked for, or the number of what the stem names. */
function unitTold(unit: string, measure: string): string {
  if (unit === "" || /\bnumber\b/.test(measure)) return "";
  return unit === "times" ? ", as a factor" : `, in ${unitNames[unit] ?? unit}`;
}

/** Whether the stem tells in which unit to answer: a count needs none, and a year is asked for by name. */
export function tellsUnit(stem: string, unit: string): boolean {
  if (unit === "times") return stem.includes("factor");
  return unit === "" || stem.includes(unitNames[unit] ?? unit) || /\bnumber of\b/.test(stem);
}

function stemsOfYear(
  { what }: Payload<"event">,
  { low, high, slack, answer }: NumericKey,
  by: string | null,
): string[] {
  // "The early 2010s" are around some year, "2012 to 2016" are all of these.
  const isRough = slack > 0 || /s$/.test(answer);
  const isOne = low === high || (isRough && slack === 0);
  const asked = `${isRough ? "around" : isOne ? "in" : "over"} which ${isOne ? "year" : "years"}`;
  const source = by === null ? "" : `According to ${by}, `;
  return [
    capitalized(`${source}${asked} did this happen: ${what}?`),
    `${source}${what}. ${capitalized(asked)}?`,
  ];
}
