import { expect, test } from "vitest";
import { count, inDays } from "./counts";

test("one is singular, and thousands are set apart", () => {
  expect([0, 1, 1412].map((n) => count(n, "claim"))).toEqual(["0 claims", "1 claim", "1,412 claims"]);
  expect(count(2, "miss", "misses")).toBe("2 misses");
});

test("a tenth of a day counts only below a hundred", () => {
  expect([0.96, 1, 4.16, 182.6].map(inDays)).toEqual(["1 day", "1 day", "4.2 days", "183 days"]);
});
