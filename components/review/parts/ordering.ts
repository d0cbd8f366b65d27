import { idIn, type Part } from "./part";

/** order: the steps as they stand now; `before` is how they stood when the one in the hand was picked up. */
export type Ordering = { form: "order"; order: string[]; held: Part | null; before: string[] };

export const hold = (draft: Ordering, step: Part): Ordering => ({
  ...draft,
  held: step,
  before: draft.order,
});

export const putDown = (draft: Ordering): Ordering => (draft.held ? { ...draft, held: null } : draft);

/** Puts the step in the hand back to where it was picked up. */
export const cancel = (draft: Ordering): Ordering =>
  draft.held ? { ...draft, order: draft.before, held: null } : draft;

/** A step to a place, counted from 0 and kept within the row; the others close up. The hand keeps what it holds. */
export function moveTo(draft: Ordering, step: string, place: number): Ordering {
  const at = Math.min(Math.max(0, place), draft.order.length - 1);
  if (!draft.order.includes(step) || draft.order[at] === step) return draft;
  const others = draft.order.filter((other) => other !== step);
  return { ...draft, order: others.toSpliced(at, 0, step) };
}

export const moveBy = (draft: Ordering, step: string, by: number): Ordering =>
  moveTo(draft, step, draft.order.indexOf(step) + by);

/** A press picks a step up or puts it down; on another step it puts the one in the hand at that one's place. */
export function press(draft: Ordering, pressed: Part): Ordering {
  const { held } = draft;
  if (!held) return hold(draft, pressed);
  if (held === pressed) return putDown(draft);
  return putDown(moveTo(draft, idIn(held), draft.order.indexOf(idIn(pressed))));
}
