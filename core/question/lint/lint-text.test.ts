import { describe, expect, test } from "vitest";
import { dangles } from "./lint-text";

describe("a word that points nowhere", () => {
  test.each([
    "When it comes to speed, Ostra is ahead.",
    "The catalogue makes it possible to find a map.",
    "Speed where it counts",
    "Makes it easier to rule a grid",
    "Makes it much harder to err",
    "It is hard to hire engravers.",
    "It pays to sign each proof.",
    "It takes years to learn engraving.",
    "Ink costs whatever it takes.",
    "Latency stays below 10 ms.",
    "Above all, paper must be dry.",
    "Fresh ink smears when the printer touches it.",
  ])("is not in “%s”", (text) => {
    expect(dangles(text)).toBe(false);
  });

  test.each([
    "It mills paper",
    "When it rains, ink dries slowly.",
    "Makes it fast",
    "Where it stands",
    "It is hard.",
    "It takes a sheet of paper",
    "They hang overnight",
    "As shown above",
    "The list below",
    "The above tools draw maps.",
    "What do we draw?",
    "When it comes to speed, it wins.",
  ])("is in “%s”", (text) => {
    expect(dangles(text)).toBe(true);
  });
});
