import type { Claim } from "@/core/claim/claim";
import { contentWords, normalForm, overlaps, similarity } from "@/core/claim/normal-form";
import { isNear } from "@/core/claim/quantity";
import { asksWithKey, type Sources } from "./ask";
import { type Finding, findings } from "./lint-finding";
import { dangles, isNegated } from "./lint-text";
import { isPlural, wordCount } from "./phrasing";
import type { Option, QuestionOf } from "./question";

export function lintChoice(question: QuestionOf<"choice">, claim: Claim, sources: Sources): Finding[] {
  const { stem, options } = question;
  const key = options.find(({ correct }) => correct);
  const wrong = options.filter(({ correct }) => !correct);
  if (!key || wrong.length !== options.length - 1)
    return [{ rule: "L02", level: "block", message: "There is not exactly one key" }];
  return [
    ...lintHonesty(key, wrong, claim, sources),
    ...lintGiveaways(stem, key, wrong),
    ...lintOptions(stem, options),
    ...(question.ordered ? lintNumbers(options, sources) : []),
  ];
}

function lintHonesty(key: Option, wrong: Option[], claim: Claim, sources: Sources): Finding[] {
  const { found, check } = findings();
  const { truth } = sources;
  const asks = asksWithKey(claim, key.text, sources);
  check("L01", "block", asks.length === 0, "The key is nothing that the claim says");
  for (const { text, trueOf } of wrong) {
    const isTrue = asks.some(({ fact, asks: end }) =>
      end === "value" ? truth.isTrue(fact, fact.subject, text) : truth.isTrue(fact, text, fact.value),
    );
    check("L04", "block", isTrue, `A claim says "${text}" too`);
    check("L04", "block", truth.names.isSame(text, key.text), `"${text}" is another name of the key`);
    check("L22", "warn", trueOf === null, `Nothing is known of "${text}"`);
    const kinds = [text, key.text].map((name) => truth.names.entityOf(name)?.kind);
    check("L10", "warn", kinds[0] !== kinds[1], `"${text}" is another kind of thing than the key`);
  }
  return found;
}

function lintGiveaways(stem: string, key: Option, wrong: Option[]): Finding[] {
  const { found, check } = findings();
  const inStem = contentWords(stem);
  const shared = [...contentWords(key.text)].filter((word) => inStem.has(word));
  const isShared = shared.every((word) => wrong.every(({ text }) => contentWords(text).has(word)));
  check("L05", "block", !isShared, `The stem holds "${shared.join(", ")}" of the key`);

  const longest = Math.max(...wrong.map(({ text }) => text.length));
  const mostWords = Math.max(...wrong.map(({ text }) => wordCount(text)));
  const isLonger = key.text.length > 1.25 * longest || wordCount(key.text) > mostWords + 3;
  check("L07", "warn", isLonger, "The key is much longer than the longest wrong option");

  check("L08", "block", /\ban?(?= ?[?:]?$)/i.test(stem), "The article tells how the key begins");
  const isAlone = wrong.every(({ text }) => isPlural(text) !== isPlural(key.text));
  check("L08", "warn", isAlone, "The key alone is singular, or plural");

  const absolute = /\b(always|never|only|all|none|every)\b/i;
  const absolutes = [key, ...wrong].filter(({ text }) => absolute.test(text)).length;
  check("L12", "warn", absolutes === 1, "One option alone is absolute");
  check("L13", "block", /\b(usually|sometimes|generally)\b/i.test(key.text), "The key is vague");
  return found;
}

function lintOptions(stem: string, options: Option[]): Finding[] {
  const { found, check } = findings();
  const texts = options.map(({ text }) => text);
  const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const isCopy = normalForm(a) === normalForm(b) || similarity(a, b) >= 0.9;
    check("L02", "block", isCopy, `"${a}" and "${b}" say the same`);
    check("L03", "block", overlaps(a, b), `One of "${a}" and "${b}" holds the other`);
  }
  for (const text of texts) {
    const isCatchAll = /\b(all|none|both|neither|any) of (the )?(above|these|them)\b/i.test(text);
    check("L11", "block", isCatchAll, `"${text}" is about the other options`);
    check("L14", "block", /\bNOT\b/.test(stem) && isNegated(text), `"${text}" is a second negation`);
    check("L15", "block", dangles(text), `A word in "${text}" points nowhere`);
    check("L19", "warn", wordCount(text) > 15, `"${text}" is longer than 15 words`);
  }
  check("L14", "block", isNegated(stem), "A negation in the stem is not marked");
  check("L18", "block", options.length < 3 || options.length > 4, "There are not three or four options");
  const lengths = texts.map((text) => text.length);
  const isUneven = Math.max(...lengths) > 2 * Math.min(...lengths) && Math.max(...lengths) > 16;
  check("L19", "warn", isUneven, "The longest option is more than twice the shortest");
  return found;
}

function lintNumbers(options: Option[], sources: Sources): Finding[] {
  const { found, check } = findings();
  const years = options.map(({ text }) => Number(text));
  if (options.every(({ text }) => /^\d{4}$/.test(text))) {
    check(
      "L20",
      "block",
      years.some((year, at) => year <= (years[at - 1] ?? 0)),
      "The years do not ascend",
    );
    return found;
  }
  const amounts = options.map(
    ({ text }) => sources.truth.facts.find((fact) => fact.amount && fact.value === text)?.amount,
  );
  amounts.slice(1).forEach((amount, at) => {
    const before = amounts[at];
    const isKnown = amount && before;
    check("L20", "block", !isKnown, "An option is no number of the library");
    if (!isKnown) return;
    check("L20", "block", before.unit !== amount.unit, "The numbers differ in unit");
    check("L20", "block", before.low > amount.low, "The numbers do not ascend");
    check("L20", "block", isNear(before, amount), "Two numbers are within a tenth of each other");
  });
  return found;
}
