import { expect, test } from "vitest";
import { buryUntil, flagsOf, mayBeAsked, noFlags } from "./flags";
import { type StudyEvent, studyEventOf } from "./study-event";

const today = "2026-11-20";

/** Events a second apart. */
function events(...list: [string, object][]): StudyEvent[] {
  return list.map(([kind, detail], second) => {
    const at = new Date(second * 1000);
    const event = studyEventOf({ id: `e${second}`, at, day: today, kind, detail });
    if (!event) throw new Error(`${kind} is no event`);
    return event;
  });
}

test("a suspended claim is asked on no day until it is taken up again", () => {
  const suspended = events(["suspend", { claim: "a" }]);
  const flags = flagsOf(suspended).get("a") ?? noFlags;
  expect(mayBeAsked(flags, today)).toBe(false);
  expect(mayBeAsked(flags, "2036-01-01")).toBe(false);
  expect(flagsOf(events(["suspend", { claim: "a" }], ["unsuspend", { claim: "a" }])).has("a")).toBe(false);
});

test("a buried claim is asked again tomorrow", () => {
  const flags = flagsOf(events(["bury", { claim: "a", until: buryUntil(today) }])).get("a") ?? noFlags;
  expect(mayBeAsked(flags, today)).toBe(false);
  expect(mayBeAsked(flags, "2026-11-21")).toBe(true);
});

test("burying and suspending know nothing of each other, and nothing of other claims", () => {
  const flags = flagsOf(
    events(
      ["bury", { claim: "a", until: buryUntil(today) }],
      ["suspend", { claim: "a" }],
      ["suspend", { claim: "b" }],
      ["unbury", { claim: "a" }],
      ["unbury", { claim: "c" }],
    ),
  );
  expect([...flags]).toEqual([
    ["a", { isSuspended: true, buriedUntil: null }],
    ["b", { isSuspended: true, buriedUntil: null }],
  ]);
});

test("what happened last holds, in whatever order the events are read", () => {
  const list = events(
    ["suspend", { claim: "a" }],
    ["unsuspend", { claim: "a" }],
    ["suspend", { claim: "a" }],
  );
  expect(flagsOf(list.reverse()).get("a")?.isSuspended).toBe(true);
  expect(flagsOf(list.filter(({ id }) => id !== "e2")).has("a")).toBe(false);
});
