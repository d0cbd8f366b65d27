import { describe, expect, test } from "vitest";
import type { Question } from "@/core/question/question";
import { tellsAnother } from "./lint-session";

const card = (id: string, stem: string, answer: string): Question => ({
  form: "flashcard",
  id,
  claims: [`claim-${id}`],
  stem,
  answer,
});
const statement = (id: string, stem: string, answer: boolean): Question => ({
  form: "trueFalse",
  id,
  claims: [`claim-${id}`],
  stem,
  answer,
  swap: answer ? null : { shown: "Fennel", right: "Basalt", trueOf: null },
});

describe("L06: within a session", () => {
  const asked = card("b", "Which tool do workshops use for contour drawing?", "Basalt");

  test("a statement that holds question and answer tells", () => {
    const teller = statement("a", "Workshops use Basalt, a tool for contour drawing.", true);
    expect(tellsAnother([teller, asked])).toEqual([{ teller: "a", told: "b" }]);
  });

  test("a false statement tells nothing", () => {
    expect(tellsAnother([statement("a", "Workshops use Basalt for contour drawing.", false), asked])).toEqual(
      [],
    );
  });

  test("the answer alone, in a question about something else, tells nothing", () => {
    expect(tellsAnother([card("a", "In which year was Basalt first carved?", "1794"), asked])).toEqual([]);
  });

  test("two questions of one claim tell each other by their feedback", () => {
    const again = {
      ...card("a", "What do workshops use Basalt for?", "Contour drawing"),
      claims: asked.claims,
    };
    expect(tellsAnother([again, asked]).map(({ teller }) => teller)).toEqual(["a", "b"]);
  });
});
