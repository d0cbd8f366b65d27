import { createRef } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PartView } from "@/core/question/part-views";
import type { ClaimView, Feedback } from "@/core/review/exchange";
import { feedback, order, sort, source } from "../fixtures";
import { AnsweredParts } from "./answered-parts";
import type { ServedSet } from "./draft";

const claim = (id: string, verdict: ClaimView["verdict"]): ClaimView => ({
  id,
  statement: `The statement of ${id}.`,
  source,
  verdict,
  schedule: null,
  isPractice: true,
});
const placed = (at: number, belongs: string, given: string | null): PartView => ({
  id: `i${at}`,
  text: sort.items[at - 1]?.text ?? "",
  state: given === null ? "missed" : given === belongs ? "right" : "wrong",
  given,
  belongs,
  mistake: given === null || given === belongs ? null : `${belongs}, not ${given}.`,
  claim: `c${at}`,
});

const shown = (question: ServedSet, more: Partial<Feedback>) =>
  renderToStaticMarkup(
    <AnsweredParts
      question={question}
      feedback={{ ...feedback, ...more }}
      labelledBy="stem"
      headingRef={createRef()}
    />,
  );

test("each part stands where it belongs, with its verdict in words and its claim", () => {
  const html = shown(sort, {
    parts: [placed(1, "Tier 1", "Tier 1"), placed(2, "Tier 2", "Tier 1"), placed(3, "Tier 3", null)],
    claims: [claim("c1", "right"), claim("c2", "wrong"), claim("c3", "wrong")],
  });
  expect(html).toContain("1 of 3 right");
  for (const words of ["Right", "Wrong", "Left out", "Tier 2, not Tier 1."]) expect(html).toContain(words);
  for (const at of [1, 2, 3]) {
    expect(html).toContain(`The statement of c${at}.`);
    expect(html).toContain(`<sup class="ref">${at}</sup>`);
  }
  expect(html.indexOf("Async calls")).toBeGreaterThan(html.indexOf("Tier 2"));
});

test("one claim that answers for all steps is told once, below them", () => {
  const step = (id: string, at: number): PartView => ({
    id,
    text: id,
    state: "right",
    given: String(at),
    belongs: String(at),
    mistake: null,
    claim: "c1",
  });
  const html = shown(order, {
    verdict: "right",
    parts: [step("s1", 1), step("s2", 2), step("s3", 3)],
    claims: [claim("c1", "right")],
  });
  expect(html).toContain("All 3 right");
  expect(html.match(/The statement of c1\./g)).toHaveLength(1);
});

test("what was given up shows every place, and no score", () => {
  const html = shown(sort, {
    gaveUp: true,
    parts: [placed(1, "Tier 1", null)],
    claims: [claim("c1", "wrong"), claim("c2", "wrong")],
  });
  expect(html).toContain("Not known");
  expect(html).toContain("Left out");
});
