import { describe, expect, test } from "vitest";
import type { Payload } from "./claim";
import { formatAmount, hedgedAmount, isNear } from "./quantity";

const maps = (more: Partial<Payload<"quantity">>): Payload<"quantity"> => ({
  subject: "maps in stock",
  measure: "number",
  low: 100,
  unit: "maps",
  ...more,
});

describe("an amount", () => {
  test.each([
    [{ low: 60, high: 70, unit: "%" }, "60 to 70%"],
    [{ low: 1500, high: 1500, unit: "maps" }, "1,500 maps"],
    [{ low: 500, high: 500, unit: "$" }, "$500"],
    [{ low: 4, high: 4, unit: "" }, "4"],
  ])("%o is written as %s", (amount, text) => {
    expect(formatAmount(amount)).toBe(text);
  });

  test("keeps its hedge where it stands alone, and says it once", () => {
    expect(hedgedAmount(maps({ bound: "least" }))).toBe("at least 100 maps");
    expect(hedgedAmount(maps({ bound: "most", approximate: true }))).toBe("at most 100 maps");
    expect(hedgedAmount(maps({ approximate: true }))).toBe("about 100 maps");
    expect(hedgedAmount(maps({ bound: "least", measure: "minimum number" }))).toBe("100 maps");
  });

  test("is near another within a tenth of it", () => {
    const of = (low: number, high = low) => ({ low, high, unit: "" });
    expect(isNear(of(45), of(47))).toBe(true);
    expect(isNear(of(25), of(45))).toBe(false);
    expect(isNear(of(60, 70), of(65))).toBe(true);
  });
});
