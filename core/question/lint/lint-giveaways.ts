import { contentWords } from "@/core/claim/normal-form";
import { giveawaysOf } from "@/core/question/distractors/giveaways";
import type { Option } from "@/core/question/question";
import { isPlural } from "@/core/question/wording/phrasing";
import { shapeOf } from "@/core/question/wording/shape";
import { type Finding, findings } from "./lint-finding";
import { vague } from "./lint-text";

/** What would tell the key to someone who knows nothing of the matter. */
export function lintGiveaways(stem: string, key: Option, wrong: Option[]): Finding[] {
  const { found, check } = findings();
  const inStem = contentWords(stem);
  const shared = [...contentWords(key.text)].filter((word) => inStem.has(word));
  const isShared = shared.every((word) => wrong.every(({ text }) => contentWords(text).has(word)));
  check("L05", "block", !isShared, `The stem holds "${shared.join(", ")}" of the key`);

  check("L08", "block", /\ban?(?= ?[?:]?$)/i.test(stem), "The article tells how the key begins");
  const texts = [key, ...wrong].map(({ text }) => text);
  const isAskedAsMany = /\bwhich( of these)? (are|were)\b/i.test(stem);
  const isMixed = new Set(texts.filter((text) => shapeOf(text) === "phrase").map(isPlural)).size > 1;
  check("L08", "block", isAskedAsMany && isMixed, "The verb of the stem fits some of the options only");
  check("L13", "block", vague.test(key.text), "The key is vague");
  const giveaways = giveawaysOf(
    key.text,
    wrong.map(({ text }) => text),
  );
  return [...found, ...giveaways];
}
