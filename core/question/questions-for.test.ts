import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { factsOf } from "@/core/claim/fact";
import { normalForm } from "@/core/claim/normal-form";
import { gapMark } from "./gap-mark";
import { type QuestionOf, questionSchema } from "./question";
import { questionsFor } from "./questions-for";
import { sampleLibrary } from "./testing/sample-library";

const questions = questionsFor(sampleLibrary.claims, sampleLibrary);
const of = (claim: Claim) => questions.filter(({ claims }) => claims.includes(claim.id));
const choices = questions.filter((question): question is QuestionOf<"choice"> => question.form === "choice");
const claimLike = (statement: RegExp) => {
  const claim = sampleLibrary.claims.find((some) => statement.test(some.statement));
  if (!claim) throw new Error(`No claim like ${statement}`);
  return claim;
};

describe("questions from claims", () => {
  test("the same claims give the same questions, whatever else is asked with them", () => {
    expect(questionsFor(sampleLibrary.claims, sampleLibrary)).toEqual(questions);
    for (const claim of sampleLibrary.claims.slice(0, 10))
      expect(questionsFor([claim], sampleLibrary)).toEqual(of(claim));
  });

  test("the order of the library's claims changes nothing", () => {
    const reversed = { ...sampleLibrary, claims: [...sampleLibrary.claims].reverse() };
    const ids = (some: typeof questions) => some.map(({ id }) => id).sort();
    expect(ids(questionsFor(sampleLibrary.claims, reversed))).toEqual(ids(questions));
  });

  test("every question keeps to its schema, and no two share an id", () => {
    for (const question of questions) expect(questionSchema.parse(question)).toEqual(question);
    const ids = questions.flatMap((question) =>
      question.form === "choice" ? [question.id, ...question.options.map(({ id }) => id)] : [question.id],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a claim of any kind is asked in all four forms, a definition of which too", () => {
    for (const claim of sampleLibrary.claims)
      expect([claim.statement, of(claim).map(({ form }) => form)]).toEqual([
        claim.statement,
        expect.arrayContaining(["choice", "cloze", "flashcard", "trueFalse"]),
      ]);
  });

  test("every distractor is what its claim says of what it names", () => {
    for (const { options } of choices)
      for (const { text, trueOf } of options.filter(({ correct }) => !correct)) {
        const claim = sampleLibrary.claims.find(({ id }) => id === trueOf?.claim);
        const pairs = claim
          ? factsOf(claim).flatMap((fact) => [
              [fact.value, fact.label],
              [fact.subject, fact.valueLabel],
            ])
          : [];
        const isSaid = pairs.some(
          ([a, b]) => normalForm(a ?? "") === normalForm(text) && b === trueOf?.subject,
        );
        expect([text, isSaid]).toEqual([text, true]);
      }
  });

  test("ids of options tell nothing of the key, nor does their stored order", () => {
    const unordered = choices.filter(({ ordered, options }) => !ordered && options.length === 4);
    const firsts = unordered.filter(({ options }) => options[0]?.correct).length / unordered.length;
    expect(firsts).toBeGreaterThan(0.1);
    expect(firsts).toBeLessThan(0.45);
  });

  test("a question is only offered with two honest distractors", () => {
    const alone = claimLike(/^Basalt/);
    const poor = { ...sampleLibrary, claims: [alone, claimLike(/^Fennel/)] };
    expect(questionsFor([alone], poor).map(({ form }) => form)).not.toContain("choice");
    const enough = { ...poor, claims: [...poor.claims, claimLike(/^Tamarack/)] };
    const [choice] = questionsFor([alone], enough);
    expect(choice?.form === "choice" && choice.options.length).toBe(3);
  });

  test("what another document calls true is no distractor", () => {
    const basalt = claimLike(/^Basalt/);
    const elsewhere: Claim = {
      ...basalt,
      id: "purpose-elsewhere",
      document: "gazette",
      payload: { tool: "Basalt.js", purpose: "paper milling" },
    } as Claim;
    const few = [basalt, claimLike(/^Fennel/), claimLike(/^Tamarack/), claimLike(/^Quillwort/)];
    const textsIn = (claims: Claim[]) => {
      const [first] = questionsFor([basalt], { ...sampleLibrary, claims });
      return first?.form === "choice" ? first.options.map(({ text }) => text).sort() : [];
    };
    const honest = ["Contour drawing", "Frame joinery", "Letter engraving"];
    expect(textsIn(few)).toEqual([...honest, "Paper milling"]);
    expect(textsIn([...few, elsewhere])).toEqual(honest);

    const wider = { ...sampleLibrary, claims: [...sampleLibrary.claims, elsewhere] };
    const texts = questionsFor([basalt], wider).map(({ stem }) => stem);
    // Now that the documents differ, the stem says whose word is asked.
    expect(texts.join()).not.toContain("paper milling");
    expect(questionsFor([basalt], wider)[0]?.stem).toContain("According to Ada Ferrow");
  });

  test("a false statement has one value swapped, a true one none", () => {
    for (const question of questions) {
      if (question.form !== "trueFalse") continue;
      expect(question.swap === null).toBe(question.answer);
      if (question.swap) expect(normalForm(question.stem)).toContain(normalForm(question.swap.shown));
    }
  });

  test("a statement is put to a person once, whichever claims could be asked with it", () => {
    const stems = questions.filter(({ form }) => form === "trueFalse").map(({ stem }) => normalForm(stem));
    expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([]);
    // "Basalt … for paper milling" is Basalt's with the purpose swapped, and Fennel's with the tool swapped.
    const two = [claimLike(/^Basalt/), claimLike(/^Fennel/)];
    const lies = questionsFor(two, { ...sampleLibrary, claims: two }).filter(
      (question) => question.form === "trueFalse" && !question.answer,
    );
    expect(lies.map(({ stem }) => stem)).toEqual([
      "Basalt is the tool that workshops use for paper milling.",
      "Fennel is the tool that workshops use for contour drawing.",
    ]);
  });

  test("a claim's own statement is true, and so is one in the words of its false ones", () => {
    const truths = (claim: Claim) =>
      of(claim).flatMap((question) =>
        question.form === "trueFalse" && question.answer ? [question.stem] : [],
      );
    for (const claim of sampleLibrary.claims) expect(truths(claim)[0]).toBe(claim.statement);
    // The statement says "60 to 70 percent", the number as it is formatted is "60 to 70%".
    expect(truths(claimLike(/^Paper takes/))[1]).toBe(
      "According to Ada Ferrow, the share of workshop time that goes into paper is 60 to 70%.",
    );
  });

  test("a gap that two claims fill differently is left out, or takes the answers of both", () => {
    const ring = (id: string, item: string, ...gaps: string[]): Claim => {
      const payload = { scheme: "levels of mapping skill", group: "Ring 1", item };
      const statement = `Among all the skills of mapping, ${item} belongs to Ring 1.`;
      return { ...claimLike(/reading a legend/), id, statement, payload, gaps } as Claim;
    };
    const clozesOf = (...claims: [Claim, ...Claim[]]) =>
      questionsFor([claims[0]], { ...sampleLibrary, claims }).flatMap((question) =>
        question.form === "cloze" ? [[question.answer, ...question.accepted]] : [],
      );
    const inking = ring("ring-inking", "inking", "inking", "Ring 1");
    const other = ring("ring-gilding", "gilding", "gilding");
    expect(clozesOf(inking)).toEqual([["inking"], ["Ring 1", "first ring"]]);
    expect(clozesOf(inking, other)).toEqual([["Ring 1", "first ring"]]);
    expect(clozesOf(other, inking)).toEqual([["gilding", "inking"]]);
  });

  test("an article before a gap tells nothing", () => {
    const stems = questions.filter(({ form }) => form === "cloze").map(({ stem }) => stem);
    expect(stems.filter((stem) => stem.includes(`a(n) ${gapMark}`)).length).toBeGreaterThan(0);
    expect(stems.filter((stem) => / an? ____/.test(stem))).toEqual([]);
  });

  test("an event is asked for as a teacher would", () => {
    const stems = choices.filter(({ stem }) => stem.includes("happened")).map(({ stem }) => stem);
    expect(stems).toContain("Which of these happened in 1811?");
  });

  test("a document without an author is named alike at the start and in the middle of a sentence", () => {
    const documents = sampleLibrary.documents.map((document) => ({
      ...document,
      author: null,
      publisher: "a mapping journal",
    }));
    const stems = questionsFor(sampleLibrary.claims, { ...sampleLibrary, documents }).map(({ stem }) => stem);
    expect(stems.filter((stem) => stem.startsWith("The mapping journal "))).not.toEqual([]);
    expect(stems.filter((stem) => stem.includes(" the mapping journal "))).not.toEqual([]);
    expect(stems.filter((stem) => /a mapping journal|^the mapping/.test(stem))).toEqual([]);
  });

  test("what a claim signs is signed in its questions", () => {
    const basalt = claimLike(/^Basalt/);
    const signed = { ...basalt, statement: "Basalt, says Ada Ferrow, is for contour drawing in workshops." };
    const claims = sampleLibrary.claims.map((claim) => (claim === basalt ? signed : claim));
    const [choice] = questionsFor([signed], { ...sampleLibrary, claims });
    expect(choice?.stem).toContain("According to Ada Ferrow");
    expect(of(basalt)[0]?.stem).not.toContain("Ada Ferrow");
  });

  test("numbers stand in ascending order", () => {
    const shares = choices.find(({ stem }) => stem.includes("guild members who draw daily"));
    expect(shares?.ordered).toBe(true);
    expect(shares?.options.map(({ text }) => text)).toEqual(["25%", "45%", "60 to 70%"]);
  });
});

describe("flashcards", () => {
  test("a card asks for the one answer there is", () => {
    const cards = questions.filter(({ form }) => form === "flashcard");
    // Three items belong to rings, so a card asks for the ring and never for "an item of the ring".
    const rings = cards.filter(({ claims }) => claims[0]?.startsWith("membership"));
    expect(rings.map((card) => card.form === "flashcard" && card.answer).sort()).toEqual([
      "Ring 1",
      "Ring 1",
      "Ring 2",
      "Ring 3",
    ]);
    for (const card of cards) expect(cards.filter(({ stem }) => stem === card.stem)).toHaveLength(1);
  });

  test("a thing with two limits is not asked for its limit", () => {
    const limit = claimLike(/brittle type/);
    const second = {
      ...limit,
      id: "limit-second",
      statement: "Runic is limited by a shortage of ink in summer.",
      payload: { subject: "Runic", limit: "a shortage of ink" },
    } as Claim;
    const wider = { ...sampleLibrary, claims: [...sampleLibrary.claims, second] };
    const card = questionsFor([limit], wider).find(({ form }) => form === "flashcard");
    expect(card?.form === "flashcard" && card.answer).toBe("Softer alloys");
  });
});
