import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { choice, cloze, trueFalse } from "@/components/review/fixtures";
import { Sample } from "./sample";
import { scoreSentence } from "./score-sentence";

test("the score says what an account would make of it", () => {
  expect(scoreSentence(5, 5)).toEqual({
    score: "All 5 right.",
    next: expect.stringContaining("each would be"),
  });
  expect(scoreSentence(4, 5)).toEqual({
    score: "4 of 5 right.",
    next: expect.stringContaining("the one you"),
  });
  expect(scoreSentence(0, 5).next).toContain("the 5 you missed");
});

test("every question stands in the page from the server, the first as the one that is asked", () => {
  const html = renderToStaticMarkup(
    <Sample questions={[choice, trueFalse, cloze].map((question, n) => ({ ...question, token: `t${n}` }))} />,
  );
  expect(html.match(/<article/g)).toHaveLength(3);
  expect(html.match(/<article class="row hang is-current"/g)).toHaveLength(1);
  expect(html).toContain(choice.stem);
  expect(html).toContain('href="/signup"');
});
