import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { source } from "@/components/review/fixtures";
import type { QuizResult } from "@/core/quiz/result";
import { ConfidenceChoice } from "./confidence-choice";
import { QuizEnd } from "./quiz-end";

const result: QuizResult = {
  id: "q1",
  day: "2026-11-20",
  today: "2026-11-21",
  settings: {
    deck: "tier-2",
    deckName: "Tier 2",
    topic: "libraries",
    document: null,
    documentTitle: null,
    length: 2,
    forms: ["choice"],
    counts: false,
    asksConfidence: true,
    seed: 1,
    againOf: null,
  },
  outcomes: ["right", "wrong"],
  total: 2,
  minutes: 1,
  topics: [{ topic: "libraries", asked: 2, right: 1 }],
  misses: [{ claim: { id: "c1", statement: "Basalt draws contour lines." }, topic: "libraries", source }],
  calibration: [{ confidence: "sure", answers: 2, right: 1 }],
};
const shown = (more: Partial<QuizResult> = {}) =>
  renderToStaticMarkup(<QuizEnd result={{ ...result, ...more }} again={async () => {}} />);

test("a quiz that is over tells its score, topics, certainty and what to revisit, with its source", () => {
  const html = shown();
  expect(html).toContain("1 of 2 right.");
  expect(html).toContain("Tier 2, Libraries");
  expect(html).toContain("You said");
  expect(html).toContain("Basalt draws contour lines.");
  expect(html).toContain('href="/library/claims/c1"');
  expect(html).toContain(source.document.title);
  expect(html).toContain("Again with the missed ones");
  expect(html).not.toContain("Go on with the quiz");
});

test("one that is not over leads on, and says that its score is so far", () => {
  const html = shown({ total: 5 });
  expect(html).toContain("1 of 2 right so far.");
  expect(html).toContain('href="/quiz/q1/questions"');
  expect(html).not.toContain("Again with the missed ones");
});

test("without a miss nothing is asked again, and what was not asked is left out", () => {
  const html = shown({ outcomes: ["right", "right"], misses: [], calibration: [] });
  expect(html).toContain("Nothing was missed.");
  expect(html).not.toContain("Again with");
  expect(html).not.toContain("You said");
  expect(shown({ outcomes: [], topics: [], misses: [], calibration: [], total: 5 })).toContain(
    "Nothing was answered yet.",
  );
});

test("how sure one is can be said by three words, the chosen one pressed", () => {
  const html = renderToStaticMarkup(<ConfidenceChoice chosen="think" isOpen onChoose={() => {}} />);
  expect(html.match(/aria-pressed="true"[^>]*>[^<]*/g)).toEqual(['aria-pressed="true">Think so']);
  expect(html.match(/aria-pressed="false"/g)).toHaveLength(2);
});
