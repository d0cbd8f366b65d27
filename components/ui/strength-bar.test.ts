import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StrengthBar } from "./strength-bar";

const render = (known: number, learning: number, fresh: number, scaleTo?: number) =>
  renderToStaticMarkup(createElement(StrengthBar, { known, learning, new: fresh, scaleTo }));

const widths = (html: string) =>
  [...html.matchAll(/width="([\d.]+)%" height="100%"/g)].map((hit) => Number(hit[1]));

test("alone, a bar fills its width", () => {
  expect(widths(render(2, 1, 1))).toEqual([50, 25, 25]);
});

test("beside longer bars it keeps their scale", () => {
  expect(widths(render(2, 1, 1, 8))).toEqual([25, 12.5, 12.5]);
});

test("a state that no claim is in takes no room", () => {
  expect(widths(render(0, 0, 4))).toEqual([100]);
  expect(widths(render(0, 0, 0))).toEqual([]);
});

test("the counts are told in words", () => {
  expect(render(2, 1, 1)).toContain('aria-label="2 known, 1 learning, 1 new"');
});
