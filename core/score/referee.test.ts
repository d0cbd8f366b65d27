import { describe, expect, test } from "vitest";
import { forms } from "@/core/question/question";
import { nextState } from "@/core/schedule/fsrs";
import { formWeight, isRightFor } from "./form-weight";
import { firstLevel, levelOf, mostForLevels } from "./level";
import { judge, type RefereeState, type ScoredAnswer } from "./referee";
import { later, monday, played, shown, typed } from "./testing/played";

const sum = (points: readonly { points: number }[]) => points.reduce((total, each) => total + each.points, 0);
const right = (at: Date, more: Partial<ScoredAnswer> = {}): ScoredAnswer => ({
  ...typed,
  at,
  isRight: true,
  ...more,
});

describe("the worked figures", () => {
  test("levels run from 0 to 8.52 and begin at 1.725, so a claim's levels pay 67.9 points", () => {
    expect([levelOf(0), levelOf(365), levelOf(1e6)].map((level) => level.toFixed(2))).toEqual([
      "0.00",
      "8.52",
      "8.52",
    ]);
    expect(firstLevel.toFixed(3)).toBe("1.725");
    expect(mostForLevels).toBe(6790);
  });

  test("on time, all right: 67.9 in all", () => {
    const judged = played("right", "2 11 46 163");
    expect(shown(judged)).toEqual([0, 16.8, 21.6, 17.9, 11.7]);
    expect(sum(judged)).toBe(6790);
  });

  test("right on eight days running: 15.9 for seven reviews", () => {
    expect(shown([{ points: sum(played("right", "1 1 1 1 1 1 1")) }])).toEqual([15.9]);
  });

  test("no bonus for waiting: 19.7 after twenty days and again after sixty more", () => {
    expect(shown(played("right", "20 60"))).toEqual([0, 19.7, 19.7]);
  });

  test("a lapse is not paid again, only its upkeep, until it has grown past what was paid", () => {
    expect(shown(played("right", "2 11 46x 3 8 25 80"))).toEqual([0, 16.8, 21.6, 0, 1, 1, 1, 8.4]);
  });

  test("a first answer that is wrong on purpose pays less all the way", () => {
    expect(shown(played("wrong", "1 2 6 18 55"))).toEqual([0, 1, 3.2, 13.5, 13.5, 12.6]);
  });

  test("twenty repeats within an hour pay nothing", () => {
    const repeats = played("right", Array(20).fill("0.002").join(" "));
    expect(sum(repeats)).toBe(0);
    expect(repeats.slice(1).every(({ because }) => because === "tooSoon")).toBe(true);
  });
});

describe("twenty hours", () => {
  const first = judge(null, right(monday)).state;
  const hours = (count: number) => later(monday, count / 24);

  test("begin with any answer, and leave what is known of the memory as it is", () => {
    const soon = judge(first, right(hours(19.99)));
    expect(soon).toMatchObject({ points: 0, because: "tooSoon", state: { memory: first.memory } });
    expect(judge(first, right(hours(20))).because).toBe("level");
    // Counted from the last answer, though it was itself too soon.
    expect(judge(soon.state, right(hours(39))).because).toBe("tooSoon");
    expect(judge(soon.state, right(hours(40))).because).toBe("level");
  });

  test.each<[string, Partial<ScoredAnswer>]>([
    ["an undone answer", { isUndone: true }],
    ["a flashcard, which shows the answer", { form: "flashcard" }],
  ])("begin with %s too, also before anything was judged", (_, how) => {
    const seen = judge(null, right(monday, how));
    expect(seen).toMatchObject({ points: 0, because: "notJudged", state: { memory: null } });
    expect(judge(seen.state, right(hours(1)))).toMatchObject({ because: "tooSoon", state: { memory: null } });
    expect(judge(seen.state, right(hours(20))).because).toBe("first");

    const between = judge(first, right(hours(47), how));
    expect(between.state.memory).toEqual(first.memory);
    expect(judge(between.state, right(hours(48))).points).toBe(0);
    // The gap still counts from the first answer: nothing was judged since.
    expect(judge(between.state, right(hours(72)))).toMatchObject({
      points: judge(first, right(hours(72))).points,
    });
  });

  test("are not over when a clock runs backwards, and it moves nothing back", () => {
    const earlier = judge(first, right(later(monday, -30)));
    expect(earlier).toMatchObject({ points: 0, because: "tooSoon", state: first });
  });
});

describe("the forms", () => {
  const gainBy = (asked: Pick<ScoredAnswer, "form" | "optionCount">) =>
    played("right", "2", asked)[1]?.points;

  test("pay what luck would not have found, and leave the rest to be earned", () => {
    expect(gainBy(typed)).toBe(1679);
    expect(gainBy({ form: "choice", optionCount: 4 })).toBe(Math.round(1679 * 0.75));
    expect(gainBy({ form: "trueFalse", optionCount: null })).toBe(840);
    const chosen = played("right", "2", { form: "choice", optionCount: 4 })[1]?.state as RefereeState;
    const afterChoice = judge(chosen, right(later(monday, 13)));
    // 16.8 + 21.6 as if both had been typed.
    expect(chosen.settled + afterChoice.points).toBe(sum(played("right", "2 11")));
  });

  test("pay each what the table says, and refuse a choice that does not say of how many", () => {
    const weights = forms.map((form) => [
      form,
      formWeight({ form, optionCount: form === "choice" ? 3 : null }),
    ]);
    expect(Object.fromEntries(weights)).toEqual({
      ...{ typed: 1, numeric: 1, cloze: 1, order: 0.75, multi: 0.75, match: 0.75, sort: 0.75 },
      ...{ choice: 1 - 1 / 3, trueFalse: 0.5, flashcard: 0 },
    });
    expect(formWeight({ form: "cloze", optionCount: 4 })).toBe(0.75);
    expect(() => formWeight({ form: "choice", optionCount: null })).toThrow(RangeError);
    expect(() => formWeight({ form: "cloze", optionCount: 1 })).toThrow(RangeError);
  });

  test("give each claim of a match or sort its own verdict, those of a multi or order the whole one", () => {
    const own = forms.filter((form) => isRightFor(form, { whole: false, claim: true }));
    expect(own).toEqual(["match", "sort"]);
    expect(forms.filter((form) => isRightFor(form, { whole: true, claim: true }))).toEqual([...forms]);
  });
});

describe("upkeep", () => {
  const reasons = (gaps: string) => played("right", gaps).map(({ because }) => because);

  test("is paid by the form as well, and once a week, however often the claim lapses between", () => {
    const matched = played("right", "2 11 46x 3", { form: "match", optionCount: null });
    expect(matched[4]).toMatchObject({ because: "upkeep", points: 75, opens: false });
    const lapsing = reasons("2 11 46x 3 1x 1 1x 1 1x 1 1x 1").slice(4);
    expect(lapsing.filter((reason) => reason !== "wrong")).toEqual([
      "upkeep",
      "nothingNew",
      "nothingNew",
      "nothingNew",
      "upkeep",
    ]);
  });

  test("is paid for a claim that has no more to pay, when recall had fallen", () => {
    expect(reasons("2 11 46 163 20 900").slice(4)).toEqual(["level", "nothingNew", "upkeep"]);
  });

  test("does not wait for a week after a level was paid", () => {
    expect(reasons("2 1x 2")).toEqual(["first", "level", "wrong", "upkeep"]);
  });
});

test("a lapse counts whole days, the nearest, at least one", () => {
  const { memory, ...rest } = judge(null, right(monday)).state;
  const lapseAfter = (days: number) =>
    judge({ memory, ...rest }, { ...typed, at: later(monday, days), isRight: false }).state.memory;
  for (const [waited, counted] of [
    [0.9, 1],
    [1.4, 1],
    [1.6, 2],
    [30.2, 30],
  ] as const)
    expect(lapseAfter(waited)).toMatchObject(nextState(memory, "again", counted));
});

describe("what the day and the claim allow", () => {
  const known = judge(null, right(monday)).state;
  const answer = right(later(monday, 2));
  const full = judge(known, answer).points;

  test("is settled as far as it is paid: the rest stays to be earned", () => {
    const half = judge(known, answer, { most: 700, mayOpen: true, share: 1 });
    expect(half).toMatchObject({ points: 700, opens: true, state: { settled: 700 } });
    const none = judge(known, answer, { most: 0, mayOpen: true, share: 1 });
    expect(none).toMatchObject({ points: 0, opens: false, because: "withheld", state: { settled: 0 } });
    expect(none.state.memory).toEqual(judge(known, answer).state.memory);
  });

  test("holds back first points only, when forty claims had theirs", () => {
    const shut = { most: 100_000, mayOpen: false, share: 1 };
    expect(judge(known, answer, shut)).toMatchObject({ points: 0, because: "withheld" });
    const opened = judge(known, answer).state;
    expect(judge(opened, right(later(monday, 13)), shut).points).toBe(2156);
  });

  test("settles a quarter's and an author's share in full, so waiting brings nothing back", () => {
    const quarter = judge(known, answer, { most: 100_000, mayOpen: true, share: 0.25 });
    expect(quarter).toMatchObject({ points: Math.round(full / 4), state: { settled: full } });
    const author = judge(known, answer, { most: 100_000, mayOpen: true, share: 0 });
    expect(author).toMatchObject({ points: 0, opens: false, state: { settled: full, isOpened: false } });
  });
});
