import { expect, test } from "vitest";
import { shelfSentence, sumOf } from "./shelf-sentence";

const document = { claims: 10, known: 3, learning: 2, fresh: 5, due: 1 };

test("the documents' counts are added up", () => {
  expect(sumOf([document, document])).toEqual({ claims: 20, known: 6, learning: 4, fresh: 10, due: 2 });
});

test("the shelf says what it holds, whatever that is", () => {
  expect(shelfSentence(0, sumOf([]))).toBe("The library holds no documents yet.");
  expect(shelfSentence(1, sumOf([document]))).toBe("1 document, 10 claims: 3 known, 2 learning, 5 new.");
  expect(shelfSentence(1, { claims: 4, known: 0, learning: 0, fresh: 4, due: 0 })).toBe(
    "1 document, 4 claims. None of them has been asked yet.",
  );
  expect(shelfSentence(1, sumOf([{ claims: 0, known: 0, learning: 0, fresh: 0, due: 0 }]))).toBe(
    "1 document, 0 claims.",
  );
});
