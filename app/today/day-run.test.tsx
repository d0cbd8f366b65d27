import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DayRun } from "./day-run";

const today = "2026-11-20";
const shown = (...days: string[]) => renderToStaticMarkup(<DayRun days={days} today={today} />);
const squares = (html: string) => [...html.matchAll(/<i(?: class="(\w+)")?>/g)].map((hit) => hit[1] ?? "-");

test("the first day has no run yet", () => {
  expect(shown()).toBe("");
  expect(shown(today)).toBe("");
});

test("each of the last fourteen days has its square, and today is open until it has an answer", () => {
  const html = shown("2026-10-01", "2026-11-07", "2026-11-18", "2026-11-19");
  expect(squares(html)).toEqual(["done", ...Array(10).fill("-"), "done", "done", "open"]);
  expect(html).toContain("Answered on 3 of the last 14 days; today is open");
  expect(html).toContain(">2<small");
});

test("an answer today lengthens the run and closes the day", () => {
  const html = shown("2026-11-19", today);
  expect(squares(html).slice(-2)).toEqual(["done", "done"]);
  expect(html).toContain(">2<span");
  expect(html).not.toContain("open");
});

test("a broken run is none, whatever came before", () => {
  const html = shown("2026-11-16", "2026-11-17");
  expect(html).toContain(">0<span");
});
