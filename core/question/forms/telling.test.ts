import { describe, expect, test } from "vitest";
import { misleads, sharedWord, tellsPair, toldWords } from "./telling";

const link = (item: string, group: string) => ({ item, group });

describe("words that tell an answer", () => {
  test("a word on both sides of a pair tells it, however it is inflected", () => {
    expect(tellsPair([link("map drawing", "drawings of maps"), link("inking", "fresh lines")])).toBe(true);
    expect(tellsPair([link("tracing", "drawings of maps"), link("inking", "fresh lines")])).toBe(false);
  });

  test("a word that one side has everywhere tells nothing", () => {
    const rings = [link("Ring work by day", "Ring 1"), link("lettering", "Ring 2")];
    expect(tellsPair(rings)).toBe(false);
  });

  test("a name may hold the beginning of a word", () => {
    expect(toldWords(link("net.AsyncClient", "asynchronous requests"))).toEqual(["asynchronous"]);
    expect(toldWords(link("Basalt", "asynchronous requests"))).toEqual([]);
  });

  test("a word that only another pair's right side has leads astray", () => {
    expect(misleads([link("slope line", "a stroke"), link("title box", "a panel on a slope")])).toBe(true);
    expect(misleads([link("slope line", "a stroke"), link("title box", "a panel")])).toBe(false);
  });

  test("a word that all right options have and no wrong one is found", () => {
    const right = [{ item: "ownership of maps" }, { item: "ownership of ink" }];
    expect(sharedWord(right, [{ item: "care of quills" }])).toBe("ownership");
    expect(sharedWord(right, [{ item: "ownership of quills" }])).toBeUndefined();
    expect(sharedWord(right.slice(0, 1), [{ item: "care of quills" }])).toBeUndefined();
  });
});
