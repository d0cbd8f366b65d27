import { expect, test } from "vitest";
import { percent, percentInTenths } from "./percent";

test("a share is rounded to whole per cent, or to tenths", () => {
  expect([percent(0.914), percentInTenths(0.914), percentInTenths(0.85)]).toEqual(["91%", "91.4%", "85%"]);
});

test("only all of them are 100 %, and only none 0 %", () => {
  expect([1, 0.9999, 0.0001, 0].map(percent)).toEqual(["100%", "99%", "1%", "0%"]);
  expect([1, 0.9999, 0.0001, 0].map(percentInTenths)).toEqual(["100%", "99.9%", "0.1%", "0%"]);
});
