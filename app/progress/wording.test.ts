import { expect, test } from "vitest";
import { trueRetention } from "@/core/progress/retention";
import { knownSentence, retentionProviso, retentionStatement, runWords, usualMinutes } from "./wording";

const of = (youngRight: number, youngTotal: number) =>
  trueRetention([{ youngRight, youngTotal, matureRight: 0, matureTotal: 0 }]).all;

test("a share is told from twenty reviews on, and never where nothing was counted", () => {
  expect(retentionStatement(of(640, 700), true)).toBe("You recall 91.4% of what you review.");
  expect(retentionStatement(of(17, 20), true)).toBe("You recall 85% of what you review.");
  expect(retentionStatement(of(16, 19), true)).toBe("So far, 16 of 19 reviews right.");
  expect(retentionStatement(of(0, 0), false)).toBe("Retention shows once claims have come back.");
  expect(retentionStatement(of(0, 0), true)).toBe("No claim came back in the last four weeks.");
});

test("a missing share is explained, a share is not", () => {
  expect(retentionProviso(of(640, 700), true)).toBeNull();
  for (const [all, ever] of [
    [of(1, 1), true],
    [of(0, 0), true],
    [of(0, 0), false],
  ] as const)
    expect(retentionProviso(all, ever)).toMatch(/\.$/);
});

test("known claims are told with the durable ones among them", () => {
  expect(knownSentence({ known: 225, durable: 143 }, 1412)).toBe(
    "225 of 1,412 claims known, 143 of them durable.",
  );
  expect(knownSentence({ known: 3, durable: 0 }, 412)).toBe("3 of 412 claims known.");
  expect(knownSentence({ known: 0, durable: 0 }, 1)).toBe("None of 1 claim is known yet.");
});

test("a run is told beside the longest one", () => {
  expect(runWords({ current: 41, longest: 41 })).toEqual(["41 days in a row", "The longest run so far."]);
  expect(runWords({ current: 1, longest: 25 })).toEqual(["1 day", "The longest run was 25 days."]);
  expect(runWords({ current: 0, longest: 1 })).toEqual(["No run at present", "The longest was 1 day."]);
  expect(runWords({ current: 0, longest: 0 })[0]).toBe("No run yet");
});

test("one long evening does not move the usual day", () => {
  expect(usualMinutes([300_000, 3_000_000, 360_000])).toBe("6 minutes");
  expect(usualMinutes([60_000])).toBe("1 minute");
  expect(usualMinutes([59_999])).toBe("under a minute");
});
