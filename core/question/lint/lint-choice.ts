import type { Claim } from "@/core/claim/claim";
import type { Sources } from "@/core/question/forms/ask";
import type { QuestionOf } from "@/core/question/question";
import type { Finding } from "./lint-finding";
import { lintGiveaways } from "./lint-giveaways";
import { lintHonesty } from "./lint-honesty";
import { lintNumbers } from "./lint-numbers";
import { lintOptions } from "./lint-options";

export function lintChoice(question: QuestionOf<"choice">, claim: Claim, sources: Sources): Finding[] {
  const { stem, options } = question;
  const key = options.find(({ correct }) => correct);
  const wrong = options.filter(({ correct }) => !correct);
  if (!key || wrong.length !== options.length - 1)
    return [{ rule: "L02", level: "block", message: "There is not exactly one key" }];
  return [
    ...lintHonesty(key, wrong, claim, sources),
    ...lintGiveaways(stem, key, wrong),
    ...lintOptions(
      stem,
      options.map(({ text }) => text),
    ),
    ...(question.ordered ? lintNumbers(stem, options, claim, sources) : []),
  ];
}
