import type { Claim } from "@/core/claim/claim";

// What is so today need not be so tomorrow: counts, versions, and whatever is said of the present.
const ofItsTime =
  /\b(now|nowadays|today|today's|currently|recent|recently|latest|newest|so far|as of|in 20[2-9]\d)\b/i;
const version = /\b[A-Z][\w.]*\s\d+\.\d+\b/;

/** Whether a claim holds for a time or a version, so that a question has to say whose word it is. */
export const isTimely = ({ kind, statement }: Pick<Claim, "kind" | "statement">) =>
  kind === "quantity" || ofItsTime.test(statement) || version.test(statement);

/** Whether a text names the study, the count or the people that its number comes from. */
export const namesItsOrigin = (text: string) =>
  /\b(stud(y|ies)|analysis|ratings|theory|experiments?|survey|figures|profile|found|finds?|put|says?|cut|built|had|students)\b/.test(
    text,
  ) && /(?<!^)(?<![.?!]\s)\b\p{Lu}\p{Ll}+/u.test(text);
