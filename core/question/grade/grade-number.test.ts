import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QuestionOf } from "@/core/question/question";
import { isRightNumber } from "./grade-number";

type Key = Partial<Pick<QuestionOf<"numeric">, "high" | "slack" | "bound">>;
const asked = (low: number, unit: string, key: Key = {}, what = "the thing"): QuestionOf<"numeric"> => ({
  form: "numeric",
  id: "q",
  claims: ["claim"],
  stem: `According to the almanac, what is the number of ${what}, in ${unit}?`,
  answer: "",
  low,
  high: key.high ?? low,
  slack: key.slack ?? 0,
  bound: key.bound ?? null,
  unit,
});

const percent = asked(60, "%", { high: 70 });
const quarter = asked(25, "%");
const latency = asked(100, "ms", { bound: "most", slack: 10 });
const models = asked(500_000, "models", { bound: "least" }, "models on the hub");
const spark = asked(2012, "year");
const years = asked(2012, "year", { high: 2016, slack: 1 });
const wait = asked(10, "minutes");
const tiers = asked(3, "tiers");
const price = asked(5, "USD");
const none = asked(0, "%", { high: 5 });

describe("what is right", () => {
  test.each<[string, QuestionOf<"numeric">]>([
    ["60-70", percent],
    ["60 to 70 %", percent],
    ["60–70 percent", percent],
    ["60% - 70%", percent],
    ["between 60 and 70", percent],
    ["Between 60 and 70 per cent", percent],
    ["from sixty to seventy percent", percent],
    ["65", percent],
    ["about 65%", percent],
    ["two thirds", percent],
    ["2/3", percent],
    ["25%", quarter],
    ["25,0", quarter],
    ["a quarter", quarter],
    ["one in four", quarter],
    ["1 out of 4", quarter],
    ["~25", quarter],
    ["around 25 percent", quarter],
    ["100ms", latency],
    ["100 ms", latency],
    ["0.1 s", latency],
    ["0.1 seconds", latency],
    ["<100", latency],
    ["under 100 milliseconds", latency],
    ["up to 100 ms", latency],
    ["no more than 100 ms", latency],
    ["100 ms or less", latency],
    ["at most a hundred", latency],
    ["0-100", latency],
    ["95", latency],
    ["500,000", models],
    ["500.000", models],
    ["500 000", models],
    ["500k", models],
    ["500K models", models],
    ["half a million", models],
    ["0.5 million", models],
    ["0.5M", models],
    [">500k", models],
    ["over 500,000", models],
    ["more than half a million models", models],
    ["500,000+", models],
    ["500 thousand or more", models],
    ["five hundred thousand", models],
    ["no fewer than 500,000", models],
    ["2012", spark],
    ["in 2012", spark],
    ["about 2012.", spark],
    ["2012-2016", years],
    ["2012–16", years],
    ["from 2012 to 2016", years],
    ["2011 and 2016", years],
    ["2014", years],
    ["the early 2010s", asked(2010, "year", { high: 2013 })],
    ["early 2010's", asked(2010, "year", { high: 2013 })],
    ["2012", asked(2010, "year", { high: 2013 })],
    ["10", wait],
    ["ten", wait],
    ["Ten minutes", wait],
    ["10 min", wait],
    ["10m", wait],
    ["10-minute", wait],
    ["600 s", wait],
    ["10 or so", wait],
    ["3", tiers],
    ["three tiers", tiers],
    ["$5", price],
    ["5 USD", price],
    ["5 dollars", price],
    ["500 cents", price],
    ["0", none],
    ["0%", none],
    ["zero", none],
    ["0-5", none],
    ["5.0", none],
    ["1.000", asked(1000, "models")],
    ["1,000", asked(1000, "models")],
    ["1.000", asked(1, "s")],
    ["1.000.000", asked(1_000_000, "models")],
    ["2.5 million", asked(2_500_000, "models")],
    ["2 to 3 million", asked(2_000_000, "models", { high: 3_000_000 })],
    ["60-70k", asked(60_000, "models", { high: 70_000 })],
    ["5 ms to 1 s", asked(5, "ms", { high: 1000 })],
    ["1 day", asked(24, "hours")],
    ["every 24 hours", asked(24, "hours")],
    ["half an hour", asked(30, "minutes")],
    ["two and a half", asked(2.5, "times")],
    ["4x", asked(4, "times")],
    ["fourfold", asked(4, "times")],
    ["4-fold", asked(4, "times")],
    ["2 years", asked(24, "months")],
    ["2 GB", asked(2000, "MB")],
    ["100/s", asked(100, "requests per second")],
    ["twenty-five", asked(25, "people")],
    ["two hundred and fifty", asked(250, "people")],
    ["21,9", asked(21.9, "%")],
    ["7 points", asked(7, "percentage points")],
    ["-5", asked(-5, "%")],
    ["1 of 3", asked(1, "tiers")],
    ["80-97%", { ...asked(80, "%", { high: 97 }), stem: "What is the range of the recall, in percent?" }],
  ])("%s", (text, question) => {
    expect(isRightNumber(text, question)).toBe(true);
  });
});

describe("what is wrong", () => {
  test.each<[string, QuestionOf<"numeric">]>([
    ["", percent],
    ["many", percent],
    ["71", percent],
    ["59.9", percent],
    ["50-70", percent],
    ["60 to 80", percent],
    ["70-60", percent],
    ["over 60", percent],
    ["0 to 100", percent],
    ["not 65", percent],
    ["65 ms", percent],
    ["60, 65, 70", percent],
    ["20-30", quarter],
    ["over 25%", quarter],
    ["0.25", quarter],
    ["-25", quarter],
    ["1.25", quarter],
    ["100 s", latency],
    ["100 minutes", latency],
    ["over 100 ms", latency],
    ["111", latency],
    ["0", latency],
    ["under 500,000", models],
    ["500", models],
    ["500 %", models],
    ["500,000 users", models],
    ["5,000,000", models],
    ["2013", spark],
    ["2010s", spark],
    ["2011-2013", spark],
    ["12", spark],
    ["2010-2016", years],
    ["the late 2010s", asked(2010, "year", { high: 2013 })],
    ["the 2010s", asked(2010, "year", { high: 2013 })],
    ["2018", years],
    ["10 hours", wait],
    ["10 million", wait],
    ["10s", wait],
    ["3 languages", tiers],
    ["3%", tiers],
    ["€5", price],
    ["6", none],
    ["-1", none],
    ["1.000", asked(100, "models")],
    ["90%", { ...asked(80, "%", { high: 97 }), stem: "What is the range of the recall, in percent?" }],
    ["7%", asked(7, "percentage points")],
  ])("%s", (text, question) => {
    expect(isRightNumber(text, question)).toBe(false);
  });
});

const numbers = fc.oneof(
  fc.nat(2000),
  fc.nat(5_000_000),
  fc.nat(9999).map((cents) => cents / 100),
);
const units = fc.constantFrom("%", "ms", "minutes", "models", "times", "USD", "");
const shown: ((value: number, unit: string) => string)[] = [
  (value) => String(value),
  (value) => value.toLocaleString("en-US", { maximumFractionDigits: 4 }),
  (value, unit) => `${value} ${unit}`,
  (value, unit) => `${value}${unit}`,
  (value, unit) => `about ${value} ${unit}`,
  (value) => ` ~${value}. `,
  (value) => `${value / 1000}k`,
  (value) => `${value / 1e6} million`,
];
const writeOut = (value: number, unit: string, at: number) => shown[at % shown.length]?.(value, unit) ?? "";
// Below a millionth JavaScript writes exponents, which people do not.
const isPlain = (text: string) => !/\de/.test(text);

describe("laws", () => {
  test("the key is right however it is written", () => {
    fc.assert(
      fc.property(numbers, units, fc.nat(), (low, unit, at) => {
        const text = writeOut(low, unit, at);
        fc.pre(isPlain(text));
        expect([text, isRightNumber(text, asked(low, unit))]).toEqual([text, true]);
      }),
    );
  });

  test("both ends of a range are right, and so is all between, as one number or as the range", () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 90_000 }),
        units,
        fc.nat(),
        (low, width, unit, at) => {
          const question = asked(low, unit, { high: low + width });
          for (const value of [low, low + width, low + width / 2]) {
            const text = writeOut(value, unit, at);
            if (isPlain(text)) expect([text, isRightNumber(text, question)]).toEqual([text, true]);
          }
          for (const text of [
            `${low}-${low + width}`,
            `${low} to ${low + width} ${unit}`,
            `between ${low} and ${low + width}`,
          ])
            expect([text, isRightNumber(text, question)]).toEqual([text, true]);
        },
      ),
    );
  });

  test("a number outside the range and its slack is never right", () => {
    fc.assert(
      fc.property(
        numbers,
        fc.nat(1000),
        fc.nat(100),
        fc.integer({ min: 1, max: 900_000 }),
        fc.boolean(),
        units,
        fc.nat(),
        (low, width, slack, off, isAbove, unit, at) => {
          const question = asked(low, unit, { high: low + width, slack });
          const value = isAbove ? low + width + slack + off : low - slack - off;
          const text = writeOut(value, unit, at);
          // "1.234" is read as 1234 too, which may lie inside.
          fc.pre(isPlain(text) && !/^[^.]*\b\d{1,3}\.\d{3}\b/.test(text));
          expect([text, isRightNumber(text, question)]).toEqual([text, false]);
        },
      ),
    );
  });

  test("any text gets an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), units, (text, unit) => {
        expect(typeof isRightNumber(text, asked(5, unit))).toBe("boolean");
      }),
    );
  });
});
