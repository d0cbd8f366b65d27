import type { Form, Response } from "@/core/question/question";
import type { ServedQuestion } from "@/core/review/exchange";
import * as choosing from "./choosing";
import * as ordering from "./ordering";
import * as pairing from "./pairing";
import { idIn, isOf, type Part, partOf } from "./part";
import * as placing from "./placing";

/** An answer in the making: what was chosen, joined or placed so far. Only a check sends it. */
export type Draft = choosing.Choosing | pairing.Pairing | placing.Placing | ordering.Ordering;

export const setForms = ["multi", "match", "sort", "order"] as const satisfies Form[];
export type SetForm = (typeof setForms)[number];
export type ServedSet = Extract<ServedQuestion, { form: SetForm }>;

export const isSet = (question: ServedQuestion): question is ServedSet =>
  setForms.some((form) => form === question.form);

export function beginDraft(question: ServedSet): Draft {
  switch (question.form) {
    case "multi":
      return { form: "multi", chosen: [] };
    case "match":
      return { form: "match", pairs: {}, held: null };
    case "sort":
      return { form: "sort", groups: {}, held: null };
    case "order": {
      const order = question.steps.map(({ id }) => id);
      return { form: "order", order, held: null, before: order };
    }
  }
}

export const heldOf = (draft: Draft): Part | null => (draft.form === "multi" ? null : draft.held);

/** What a press on a part does: by finger, mouse, Space or a screen reader. */
export function press(draft: Draft, question: ServedSet, part: Part): Draft {
  if (draft.form === "multi")
    return question.form === "multi" ? choosing.press(draft, part, question.options) : draft;
  if (draft.form === "match") return pairing.press(draft, part);
  return draft.form === "sort" ? placing.press(draft, part) : ordering.press(draft, part);
}

/** Takes a part into the hand, whatever it is joined to: the beginning of a drag. */
export function hold(draft: Draft, part: Part): Draft {
  if (draft.form === "multi") return draft;
  if (draft.form === "match") return pairing.hold(draft, part);
  return draft.form === "sort" ? placing.hold(draft, part) : ordering.hold(draft, part);
}

/** Lets go of what is in the hand and leaves everything as it was before. */
export function cancel(draft: Draft): Draft {
  if (draft.form === "multi") return draft;
  if (draft.form === "match") return pairing.putDown(draft);
  return draft.form === "sort" ? placing.putDown(draft) : ordering.cancel(draft);
}

/**
 * What a digit does, counted from 1. It concerns the part in the hand, else the one that has the focus, else the
 * first that is still open.
 */
export function pressDigit(draft: Draft, question: ServedSet, digit: number, focused: Part | null): Draft {
  const at = digit - 1;
  const concerned = heldOf(draft) ?? focused;
  if (draft.form === "multi" && question.form === "multi") {
    const option = question.options[at];
    return option ? choosing.press(draft, partOf("option", option.id), question.options) : draft;
  }
  if (draft.form === "match" && question.form === "match") {
    const left = isOf(concerned, "left") ? idIn(concerned) : openParts(draft, question)[0];
    const right = question.rights[at];
    return left !== undefined && right ? pairing.pressDigit(draft, left, right.id) : draft;
  }
  if (draft.form === "sort" && question.form === "sort") {
    const item = isOf(concerned, "item") ? idIn(concerned) : openParts(draft, question)[0];
    const group = question.groups[at];
    return item !== undefined && group ? placing.place(draft, item, group.id) : draft;
  }
  if (draft.form === "order" && isOf(concerned, "step") && at >= 0 && at < draft.order.length)
    return ordering.moveTo(draft, idIn(concerned), at);
  return draft;
}

/** What is still to be joined or placed, in the order served; nothing in the forms that are never open. */
export function openParts(draft: Draft, question: ServedSet): string[] {
  if (draft.form === "match" && question.form === "match")
    return question.lefts.map(({ id }) => id).filter((id) => !(id in draft.pairs));
  if (draft.form === "sort" && question.form === "sort")
    return question.items.map(({ id }) => id).filter((id) => !(id in draft.groups));
  return [];
}

/** Whether there is anything to check: what was left out will count as wrong. */
export function canCheck(draft: Draft): boolean {
  if (draft.form === "multi") return draft.chosen.length > 0;
  if (draft.form === "match") return Object.keys(draft.pairs).length > 0;
  return draft.form === "order" || Object.keys(draft.groups).length > 0;
}

/** Whether Enter may check: a key pressed too early must not give away what is still open. */
export const isComplete = (draft: Draft, question: ServedSet): boolean =>
  canCheck(draft) && openParts(draft, question).length === 0;

export function responseOf(draft: Draft): Response {
  switch (draft.form) {
    case "multi":
      return { kind: "options", options: draft.chosen };
    case "match":
      return { kind: "pairs", pairs: draft.pairs };
    case "sort":
      return { kind: "groups", groups: draft.groups };
    case "order":
      return { kind: "order", order: draft.order };
  }
}
