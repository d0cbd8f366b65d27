import { describe, expect, test } from "vitest";
import { periodOf, shareYears } from "./period";

describe("a time in years", () => {
  test.each([
    ["1991", 1991, 1991],
    ["about 2012", 2012, 2012],
    ["roughly 2012 to 2016", 2012, 2016],
    ["around 2023 and 2024", 2023, 2024],
    ["March 2024", 2024, 2024],
    ["the early 2010s", 2010, 2019],
    ["Q1 2025", 2025, 2025],
  ])("%s lasts from %d to %d", (text, from, to) => {
    expect(periodOf(text)).toEqual({ from, to });
  });

  test.each(["after the war", "the day of the 2012 contest", "2,012 maps", "12"])("%s is none", (text) => {
    expect(periodOf(text)).toBeNull();
  });

  test("a year within a period shares it, the one after does not", () => {
    const [year, span] = [periodOf("2012"), periodOf("2012 to 2016")];
    expect(year && span && shareYears(year, span)).toBe(true);
    expect(span && shareYears(span, { from: 2017, to: 2017 })).toBe(false);
  });
});
