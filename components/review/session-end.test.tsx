import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SessionSummary } from "@/core/review/summary";
import { source } from "./fixtures";
import { SessionEnd } from "./session-end";

const summary: SessionSummary = {
  today: "2026-11-20",
  outcomes: ["right", "wrong"],
  practised: 1,
  misses: [
    {
      claim: { id: "c1", statement: "PyTorch records its graph while the code runs." },
      topic: "libraries",
      source,
      dueDay: "2026-11-21",
    },
  ],
  minutes: 2,
  dueNow: 0,
  nextDue: { day: "2026-11-21", count: 14 },
};

const shown = (more: Partial<SessionSummary> = {}) =>
  renderToStaticMarkup(<SessionEnd summary={{ ...summary, ...more }} />);

test("every miss stands with its source and the day on which it comes back", () => {
  const html = shown();
  expect(html).toContain("1 of 2 right. One comes back.");
  expect(html).toContain("PyTorch records its graph while the code runs.");
  expect(html).toContain(source.document.title);
  expect(html).toContain("Comes back tomorrow");
});

test("more can be reviewed only when more is due", () => {
  expect(shown()).not.toContain("Review more");
  expect(shown({ dueNow: 3 })).toContain('href="/review"');
});

test("a session without a miss lists none", () => {
  const html = shown({ outcomes: ["right", "right"], misses: [], practised: 0 });
  expect(html).toContain("All 2 right.");
  expect(html).not.toContain("What comes back");
});
