import { expect, test } from "vitest";
import { defaultParameters } from "./fsrs";
import { type EventKind, eventKinds, inOrder, type StudyEvent, studyEventOf } from "./study-event";

const answer = "019aa000-0000-7000-8000-000000000001";
const row = { id: "e1", at: new Date("2026-11-20T12:00:00Z"), day: "2026-11-20" };
const read = (kind: string, detail: unknown) => studyEventOf({ ...row, kind, detail });

const good: Record<EventKind, unknown> = {
  undo: { answer },
  ratingChanged: { answer, claim: "c", rating: "hard" },
  typingAccepted: { answer, claim: "c" },
  suspend: { claim: "c" },
  unsuspend: { claim: "c" },
  bury: { claim: "c", until: "2026-11-21" },
  unbury: { claim: "c" },
  limitsToday: { day: "2026-11-20", newPerDay: 0, reviewsPerDay: null },
  settings: { zone: "Asia/Kathmandu", newPerDay: 10, reviewsPerDay: 200 },
  parameters: {
    algorithm: "fsrs-6/019aa000",
    weights: [...defaultParameters.weights],
    fittedAt: "2026-11-20T12:00:00.000Z",
    reviews: 1_000,
  },
};

test.each(eventKinds)("%s is read as it was written, and refused with anything beside", (kind) => {
  expect(read(kind, good[kind])).toEqual({ ...row, kind, detail: good[kind] });
  expect(read(kind, { ...(good[kind] as object), more: 1 })).toBeNull();
});

test.each<[string, unknown]>([
  ["unheard-of", {}],
  ["toString", {}],
  ["undo", { answer: "the last one" }],
  ["undo", null],
  ["ratingChanged", { answer, claim: "c", rating: 3 }],
  ["bury", { claim: "c", until: "2026-02-30" }],
  ["bury", { claim: "c", until: "tomorrow" }],
  ["limitsToday", { day: "2026-11-20", newPerDay: -1, reviewsPerDay: null }],
  ["limitsToday", { day: "2026-11-20", newPerDay: 1.5, reviewsPerDay: null }],
  ["settings", { zone: "Mars/Olympus" }],
  ["settings", { desiredRetention: 0.79 }],
  ["settings", { desiredRetention: 0.98 }],
  ["parameters", { ...(good.parameters as object), weights: [1, 2, 3] }],
  ["parameters", { ...(good.parameters as object), weights: Array(21).fill(Number.NaN) }],
])("%s with %j is no event", (kind, detail) => {
  expect(read(kind, detail)).toBeNull();
});

test("events are put in the order of time, and those of one moment in the order of their ids", () => {
  const event = (id: string, second: number): StudyEvent => ({
    ...{ id, at: new Date(second * 1000), day: "1970-01-01" },
    ...{ kind: "suspend", detail: { claim: "c" } },
  });
  const events = [event("c", 2), event("b", 1), event("a", 2)];
  expect(inOrder(events).map(({ id }) => id)).toEqual(["b", "a", "c"]);
  expect(events[0]?.id).toBe("c");
});
