import type { PartView } from "@/core/question/part-views";
import type { SetForm } from "./draft";

/** The word at the end of a part's line. */
export function partWord({ state }: PartView, form: SetForm): string {
  switch (state) {
    case "right":
      return form === "multi" ? "Right, chosen" : "Right";
    case "wrong":
      return form === "multi" ? "Wrong, chosen" : "Wrong";
    case "missed":
      return form === "multi" ? "Right, not chosen" : "Left out";
    case "none":
      return "Left alone";
  }
}

/** What was made of a wrong part; a wrong pair and a wrong group already say it in their mistake. */
export function givenSentence({ state, given, mistake }: PartView, form: SetForm): string | null {
  if (state !== "wrong" || given === null) return null;
  if (form === "order") return `You put it at ${given}.`;
  return mistake === null ? `You said: ${given}.` : null;
}

/** "4 of 6 right", "2 of 3 found, 1 wrong": counted in parts, as they stand on the page. */
export function scoreSentence(parts: PartView[], form: SetForm): string {
  const having = (...states: PartView["state"][]) =>
    parts.filter(({ state }) => states.includes(state)).length;
  const [right, wrong] = [having("right"), having("wrong")];
  if (form !== "multi")
    return right === parts.length ? `All ${right} right` : `${right} of ${parts.length} right`;
  const all = having("right", "missed");
  if (wrong > 0) return `${right} of ${all} found, ${wrong} wrong`;
  return right === all ? `All ${right} found` : `${right} of ${all} found`;
}

/** Why right choices may not count as known: a wrong one beside them. Null where that did not happen. */
export function cautionOn(parts: PartView[], form: SetForm): string | null {
  const has = (state: PartView["state"]) => parts.some((part) => part.state === state);
  return form === "multi" && has("wrong") && has("right")
    ? "A wrong choice beside them keeps the right ones from counting as known."
    : null;
}
