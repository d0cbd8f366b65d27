import { createRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { match, multi, order, sort } from "../fixtures";
import { beginDraft, type Draft, press, type ServedSet } from "./draft";
import type { Part } from "./part";
import { SetBoard } from "./set-board";

const shown = (question: ServedSet, ...pressed: Part[]) =>
  renderToStaticMarkup(
    <SetBoard
      question={question}
      draft={pressed.reduce<Draft>((draft, part) => press(draft, question, part), beginDraft(question))}
      isOpen
      labelledBy="stem"
      said="Something was said."
      wish={null}
      boardRef={createRef()}
      onChange={() => {}}
    />,
  );

test("every board can be pressed before the library to drag with has come", () => {
  expect(shown(multi).match(/type="checkbox"/g)).toHaveLength(4);
  expect(shown(match).match(/data-part="(left|right):/g)).toHaveLength(8);
  expect(shown(sort).match(/data-part="item:/g)).toHaveLength(5);
  expect(shown(order).match(/data-part="step:/g)).toHaveLength(4);
});

test("a joined end says to what, and the one in the hand that it is", () => {
  const html = shown(match, "left:l1", "right:r2", "left:l3");
  expect(html).toContain(", joined to Holds tables");
  expect(html).toContain(", joined to pandas");
  expect(html).toContain(", picked up");
});

test("groups offer a place only while something is in the hand", () => {
  expect(shown(sort).match(/disabled=""/g)).toHaveLength(3);
  const html = shown(sort, "item:i1");
  expect(html).not.toContain('disabled=""');
  expect(html).toContain(": Type hints in Tier 2");
});

test("what was placed stands in its group and can be taken back", () => {
  const html = shown(sort, "item:i1", "group:g2", "item:i1");
  expect(html).toContain('aria-label="Tier 2: 1"');
  expect(html).toContain('aria-label="To be placed: 4"');
  expect(html).toContain("Take back");
});

test("what happened is said to those who do not see it", () => {
  expect(shown(order)).toContain('<p class="vh" role="status">Something was said.</p>');
});
