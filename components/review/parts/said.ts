import { type Draft, heldOf, openParts, type ServedSet } from "./draft";
import { leftOf } from "./pairing";
import { idIn, isOf, type Part } from "./part";

/** The text of a part, as it stands on the board. */
export function textOf(question: ServedSet, part: Part): string {
  const parts =
    question.form === "multi"
      ? question.options
      : question.form === "match"
        ? isOf(part, "left")
          ? question.lefts
          : question.rights
        : question.form === "sort"
          ? isOf(part, "item")
            ? question.items
            : question.groups
          : question.steps;
  return parts.find(({ id }) => id === idIn(part))?.text ?? "";
}

/** "4 left to place", "3 pairs left", "2 chosen": what stands beside the check. */
export function tally(draft: Draft, question: ServedSet): string {
  const open = openParts(draft, question).length;
  switch (draft.form) {
    case "multi":
      return draft.chosen.length === 0 ? "Nothing chosen" : `${draft.chosen.length} chosen`;
    case "match":
      return open === 0 ? "All joined" : `${open} ${open === 1 ? "pair" : "pairs"} left`;
    case "sort":
      return open === 0 ? "All placed" : `${open} left to place`;
    case "order":
      return "";
  }
}

/** What stands beside the check: what is in the hand, and what is left to do. */
export function statusOf(question: ServedSet, draft: Draft): string {
  const held = heldOf(draft);
  const left = tally(draft, question);
  if (!held) return left;
  return `${textOf(question, held)} picked up.${left && ` ${left}.`}`;
}

/** What a change means, for those who hear it. Empty where nothing changed, or a checkbox says it by itself. */
export function saidOf(question: ServedSet, before: Draft, after: Draft): string {
  const held = heldOf(after);
  const was = heldOf(before);
  const name = (part: Part) => textOf(question, part);
  const left = () => `${tally(after, question)}.`;

  if (before.form === "match" && after.form === "match") {
    const joined = Object.entries(after.pairs).find(([one, other]) => before.pairs[one] !== other);
    if (joined) return `${name(`left:${joined[0]}`)} joined to ${name(`right:${joined[1]}`)}. ${left()}`;
    const parted = Object.entries(before.pairs).find(([one]) => !(one in after.pairs));
    if (parted) return `${name(`left:${parted[0]}`)} parted from ${name(`right:${parted[1]}`)}. ${left()}`;
  }
  if (before.form === "sort" && after.form === "sort") {
    const placed = Object.entries(after.groups).find(([item, group]) => before.groups[item] !== group);
    if (placed) return `${name(`item:${placed[0]}`)} placed in ${name(`group:${placed[1]}`)}. ${left()}`;
    const removed = Object.keys(before.groups).find((item) => !(item in after.groups));
    if (removed) return `${name(`item:${removed}`)} taken back. ${left()}`;
  }
  if (before.form === "order" && after.form === "order") {
    const moved = held ?? was ?? movedStep(before.order, after.order);
    const place = moved ? placeOf(after.order, moved) : "";
    if (before.order.some((id, at) => after.order[at] !== id) && moved)
      return `${name(moved)}, moved to ${place}.`;
    if (held && held !== was) return `${name(held)} picked up, ${place}.`;
    if (was && !held) return `${name(was)} put down, ${place}.`;
  }
  if (held && held !== was) return `${name(held)} picked up.`;
  return was && !held ? `${name(was)} put down.` : "";
}

const placeOf = (order: readonly string[], step: Part) =>
  `place ${order.indexOf(idIn(step)) + 1} of ${order.length}`;

/** Of a row in which one step was moved: the one without which both are the same. */
function movedStep(before: readonly string[], after: readonly string[]): Part | null {
  const without = (row: readonly string[], id: string) => row.filter((other) => other !== id).join(" ");
  const moved = before.find(
    (id) => before.indexOf(id) !== after.indexOf(id) && without(before, id) === without(after, id),
  );
  return moved === undefined ? null : `step:${moved}`;
}

/** Where the focus belongs after a change that takes its part away; null to leave it where it is. */
export function focusAfter(question: ServedSet, before: Draft, after: Draft): Part | null {
  if (before.form === "multi" || after.form === "multi") return null;
  if (before.form === "order" && after.form === "order")
    return heldOf(after) ?? heldOf(before) ?? movedStep(before.order, after.order);
  const isJoin = openParts(after, question).length < openParts(before, question).length;
  if (isJoin) {
    const next = nextOpen(question, before, after);
    if (next) return next;
  }
  if (before.form === "sort") return heldOf(after) ?? heldOf(before);
  const was = heldOf(before);
  // A right side in the hand was joined: the row goes on from its left one.
  const left = was && isOf(was, "right") && after.form === "match" ? leftOf(after, idIn(was)) : null;
  return left === null ? was : `left:${left}`;
}

/** The first open part behind the one just placed, else the first of all. */
function nextOpen(question: ServedSet, before: Draft, after: Draft): Part | null {
  const kind = question.form === "match" ? "left" : "item";
  const [open, wasOpen] = [openParts(after, question), openParts(before, question)];
  const placed = wasOpen.findIndex((id) => !open.includes(id));
  const next = wasOpen.slice(placed + 1).find((id) => open.includes(id)) ?? open[0];
  return next === undefined ? null : `${kind}:${next}`;
}
