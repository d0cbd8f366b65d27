import { type Direction, nextInDirection } from "./direction";
import { type Draft, heldOf } from "./draft";
import { isOf, type Part } from "./part";

/** The parts in the page, in the order in which they are read. Those that rest are left out. */
export const partElements = (board: Element): HTMLElement[] =>
  [...board.querySelectorAll<HTMLElement>("[data-part]")].filter((element) => !element.matches(":disabled"));

export const partAt = (element: Element | null): Part | null => {
  const holder = element?.closest<HTMLElement>("[data-part]");
  return (holder?.dataset.part as Part | undefined) ?? null;
};

/** With something in the hand the arrows lead only to where it can go, and back to itself. */
function canGo(draft: Draft, part: Part): boolean {
  const held = heldOf(draft);
  if (!held || part === held) return true;
  if (isOf(held, "item")) return !isOf(part, "item");
  if (isOf(held, "left")) return isOf(part, "right");
  return isOf(held, "right") ? isOf(part, "left") : true;
}

/** Moves the focus to the next part in a direction; from elsewhere, to the first. */
export function moveFocus(board: Element, draft: Draft, to: Direction) {
  const elements = partElements(board).filter((element) => canGo(draft, partAt(element) ?? "pool:"));
  const from = elements.findIndex((element) => element.contains(document.activeElement));
  const next = nextInDirection(
    elements.map((element) => element.getBoundingClientRect()),
    from,
    to,
  );
  if (next !== null) elements[next]?.focus();
}
