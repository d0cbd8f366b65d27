import { idIn, isOf, type Part } from "./part";

/** sort: the group of each item placed so far, the last placed last, and the item that is in the hand. */
export type Placing = { form: "sort"; groups: Record<string, string>; held: Part | null };

export const hold = (draft: Placing, item: Part): Placing => ({ ...draft, held: item });

export const putDown = (draft: Placing): Placing => (draft.held ? { ...draft, held: null } : draft);

/** Put where it lies already, an item keeps its place among the others. */
export function place(draft: Placing, item: string, group: string): Placing {
  if (draft.groups[item] === group) return putDown(draft);
  return { ...takeBack(draft, item), groups: { ...takeBack(draft, item).groups, [item]: group } };
}

export function takeBack(draft: Placing, item: string): Placing {
  const others = Object.entries(draft.groups).filter(([one]) => one !== item);
  return { form: "sort", groups: Object.fromEntries(others), held: null };
}

/** A press picks an item up, or puts it down again; with an item in the hand it places that in a group. */
export function press(draft: Placing, pressed: Part): Placing {
  const { held } = draft;
  if (isOf(pressed, "item")) return held === pressed ? putDown(draft) : hold(draft, pressed);
  if (!held) return draft;
  if (isOf(pressed, "group")) return place(draft, idIn(held), idIn(pressed));
  return takeBack(draft, idIn(held));
}

export const itemsIn = ({ groups }: Placing, group: string): string[] =>
  Object.keys(groups).filter((item) => groups[item] === group);
