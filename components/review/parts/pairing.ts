import { idIn, isOf, type Part } from "./part";

/** match: which right side each left one is joined to, and the end that is in the hand. */
export type Pairing = { form: "match"; pairs: Record<string, string>; held: Part | null };

export const leftOf = ({ pairs }: Pairing, right: string): string | null =>
  Object.keys(pairs).find((left) => pairs[left] === right) ?? null;

export const partnerOf = (draft: Pairing, part: Part): string | null =>
  isOf(part, "left") ? (draft.pairs[idIn(part)] ?? null) : leftOf(draft, idIn(part));

export const hold = (draft: Pairing, part: Part): Pairing => ({ ...draft, held: part });

export const putDown = (draft: Pairing): Pairing => (draft.held ? { ...draft, held: null } : draft);

/** Joins two ends. Each side has one partner at most: whatever either was joined to before is free again. */
export function join({ pairs }: Pairing, left: string, right: string): Pairing {
  const others = Object.entries(pairs).filter(([one, other]) => one !== left && other !== right);
  return { form: "match", pairs: { ...Object.fromEntries(others), [left]: right }, held: null };
}

export function part(draft: Pairing, left: string): Pairing {
  const others = Object.entries(draft.pairs).filter(([one]) => one !== left);
  return { form: "match", pairs: Object.fromEntries(others), held: null };
}

/**
 * A press picks an end up, and joins the one in the hand to an end of the other side. Pressed again, the end in
 * the hand is put down; an end that is joined already is parted.
 */
export function press(draft: Pairing, pressed: Part): Pairing {
  const { held } = draft;
  if (held === pressed) return putDown(draft);
  const isLeft = isOf(pressed, "left");
  if (held && isOf(held, "left") !== isLeft)
    return isLeft ? join(draft, idIn(pressed), idIn(held)) : join(draft, idIn(held), idIn(pressed));
  if (!held && partnerOf(draft, pressed) !== null) {
    const left = isLeft ? idIn(pressed) : leftOf(draft, idIn(pressed));
    return left === null ? draft : part(draft, left);
  }
  return hold(draft, pressed);
}

/** A digit joins a left side to a right one, or parts the two if they are joined. */
export const pressDigit = (draft: Pairing, left: string, right: string): Pairing =>
  draft.pairs[left] === right ? part(draft, left) : join(draft, left, right);
