import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { sourcesOf } from "@/core/question/forms/ask";
import type { Question, QuestionOf } from "@/core/question/question";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { lintQuestion } from "./lint";
import { lintPassage } from "./lint-grounding";
import { lintRules } from "./lint-rules";

const sources = sourcesOf(sampleLibrary);
const rules = (question: Question) => lintQuestion(question, sources).map(({ rule }) => rule);
const claimLike = (statement: RegExp): Claim => {
  const claim = sampleLibrary.claims.find((some) => statement.test(some.statement));
  if (!claim) throw new Error(`No claim like ${statement}`);
  return claim;
};

type Texts = { stem?: string; key?: string; wrong?: string[]; ordered?: boolean; keys?: number };
const choice = (claim: Claim, texts: Texts): QuestionOf<"choice"> => {
  const [key = "Contour drawing", wrong = ["Paper milling", "Letter engraving", "Frame joinery"]] = [
    texts.key,
    texts.wrong,
  ];
  const options = [key, ...wrong].map((text, at) => ({
    id: `o${at}`,
    text,
    correct: at < (texts.keys ?? 1),
    trueOf: { claim: claim.id, subject: "another" },
  }));
  const stem = texts.stem ?? "What do workshops use Basalt for?";
  return { form: "choice", id: "q", claims: [claim.id], stem, options, ordered: texts.ordered ?? false };
};

const basalt = claimLike(/^Basalt/);
const about = (texts: Texts) => rules(choice(basalt, texts));

describe("the rules for a choice", () => {
  test("a good question has no finding", () => {
    expect(about({})).toEqual([]);
  });

  test.each<[rule: string, what: string, bad: Texts]>([
    ["L01", "a key that the claim does not say", { key: "Slow cooking" }],
    ["L02", "two keys", { keys: 2 }],
    ["L02", "no key", { keys: 0 }],
    ["L02", "an option twice", { wrong: ["Paper milling", "The paper-milling", "Frame joinery"] }],
    ["L03", "an option within another", { wrong: ["Paper milling", "Fine paper milling", "Frame joinery"] }],
    [
      "L04",
      "a distractor that a claim calls true",
      { wrong: ["Drawing contours by contour", "Frame joinery"] },
    ],
    ["L05", "a stem that holds a word of the key", { stem: "Which drawing is Basalt meant for?" }],
    ["L07", "a key much longer than the rest", { wrong: ["Ink", "Type", "Wood"] }],
    [
      "L08",
      "a verb that fits some options only",
      {
        stem: "Workshops name uses of Basalt. Which are they?",
        wrong: ["Paper mills", "Letters", "Frame joinery"],
      },
    ],
    ["L08", "an article that tells", { stem: "The best use of Basalt is an?" }],
    ["L11", "all of the above", { wrong: ["Paper milling", "Frame joinery", "All of the above"] }],
    [
      "L12",
      "an absolute in one option alone",
      { wrong: ["Paper milling only", "Letter engraving", "Frame joinery"] },
    ],
    ["L09", "a gerund among nouns", { wrong: ["Milling the paper", "Engraving letters", "Frame joinery"] }],
    ["L13", "a vague key", { key: "Sometimes contour drawing" }],
    ["L14", "a negation in small letters", { stem: "What is Basalt not used for?" }],
    [
      "L14",
      "a negation twice",
      { stem: "What is Basalt NOT used for?", wrong: ["Paper not milled", "Frame joinery"] },
    ],
    ["L15", "a word that points nowhere", { stem: "What do we use Basalt for?" }],
    [
      "L15",
      "an option that points nowhere",
      { wrong: ["It mills paper", "Letter engraving", "Frame joinery"] },
    ],
    ["L16", "a stem of four words", { stem: "What is Basalt for?" }],
    ["L16", "a stem that asks nothing", { stem: "Basalt is a tool for workshops." }],
    [
      "L17",
      "three sentences",
      { stem: "Maps are made here. Ink is at hand. What do workshops use Basalt for?" },
    ],
    ["L18", "a single distractor", { wrong: ["Paper milling"] }],
    [
      "L18",
      "five options",
      { wrong: ["Paper milling", "Letter engraving", "Frame joinery", "Index printing"] },
    ],
    ["L19", "lengths that differ widely", { wrong: ["Ink", "Letter engraving by hand", "Frame joinery"] }],
  ])("%s finds %s", (rule, _what, bad) => {
    expect(about(bad)).toContain(rule);
  });

  test("L05 lets pass what every option shares", () => {
    const hachure = claimLike(/hachure shading/);
    const stem = "To which ring does hachure shading belong?";
    const wrong = ["Ring 1", "Ring 3"];
    expect(rules(choice(hachure, { stem, key: "Ring 2", wrong }))).not.toContain("L05");
  });

  test("L14 lets pass a negation in capitals", () => {
    expect(about({ stem: "What is Basalt NOT used for?" })).not.toContain("L14");
  });

  test("L10 finds another kind of thing", () => {
    const stem = "Which tool do workshops use for contours?";
    const tools = { stem, key: "Basalt", wrong: ["Fennel", "Quillwort"] };
    expect(about(tools)).not.toContain("L10");
    expect(about({ ...tools, wrong: ["Fennel", "Ring 2"] })).toContain("L10");
  });

  test("L03 finds a year within a period", () => {
    const archive = claimLike(/opened its archive/);
    const found = (wrong: string[]) =>
      rules(
        choice(archive, {
          stem: "When was it that the guild opened its archive?",
          key: "1811",
          wrong,
          ordered: true,
        }),
      );
    expect(found(["1836", "1840 to 1850"])).not.toContain("L03");
    expect(found(["1836", "1830 to 1850"])).toContain("L03");
  });

  test("L09 finds a number among words", () => {
    expect(about({ wrong: ["Paper milling", "60 to 70%", "Frame joinery"] })).toContain("L09");
  });

  test("L10 lets a phrase stand beside a concept, and no tool beside a phrase", () => {
    expect(about({ wrong: ["Paper milling", "Fennel", "Frame joinery"] })).toContain("L10");
  });

  test("L24 wants counts and versions to be signed", () => {
    const quarter = claimLike(/25%/);
    const texts = { key: "25%", wrong: ["45%", "60 to 70%"], ordered: true };
    const found = (stem: string) => rules(choice(quarter, { ...texts, stem }));
    expect(found("What is the share of guild members who draw daily?")).toContain("L24");
    expect(found("According to Ada Ferrow, what is the share of members who draw daily?")).not.toContain(
      "L24",
    );
  });

  test("L20 wants numbers to ascend, far apart and in one unit", () => {
    const quarter = claimLike(/25%/);
    const stem = "What is the share of guild members who draw daily?";
    const found = (key: string, wrong: string[]) =>
      rules(choice(quarter, { stem, key, wrong, ordered: true }));
    expect(found("25%", ["45%", "60 to 70%"])).not.toContain("L20");
    expect(found("25%", ["60 to 70%", "45%"])).toContain("L20");
    expect(found("25%", ["45%", "47%"])).toContain("L20");
    expect(found("25%", ["45%", "46 sheets"])).toContain("L20");
  });
});

describe("a hedge of the claim", () => {
  const bounded = (bound?: "least" | "most", approximate?: boolean): Claim => ({
    ...claimLike(/25%/),
    kind: "quantity",
    payload: { subject: "members who draw daily", measure: "share", low: 25, unit: "%", bound, approximate },
    statement: "According to Ada Ferrow, the members who draw daily are a share of 25% of the guild.",
  });
  const found = (claim: Claim, stem: string) => {
    const library = sourcesOf({
      ...sampleLibrary,
      claims: [...sampleLibrary.claims.filter(({ id }) => id !== claim.id), claim],
    });
    const question = choice(claim, { stem, key: "25%", wrong: ["45%", "60 to 70%"], ordered: true });
    return lintQuestion(question, library).map(({ rule }) => rule);
  };
  const plain = "According to Ada Ferrow, what is the share of members who draw daily?";

  test("L25 wants it in the stem or the key", () => {
    expect(found(bounded(), plain)).not.toContain("L25");
    expect(found(bounded("least"), plain)).toContain("L25");
    expect(found(bounded("least"), plain.replace("?", ", at the least?"))).not.toContain("L25");
    expect(found(bounded("most"), plain.replace("?", ", at the least?"))).toContain("L25");
    expect(found(bounded(undefined, true), plain)).toContain("L25");
    expect(found(bounded(undefined, true), plain.replace("share", "approximate share"))).not.toContain("L25");
  });

  test("L25 finds a dropped “may”, and lets pass a contrast", () => {
    const statement = (text: string) => ({ ...basalt, statement: text });
    const asked = (claim: Claim) => {
      const library = sourcesOf({ ...sampleLibrary, claims: [claim] });
      return lintQuestion(choice(claim, {}), library).map(({ rule }) => rule);
    };
    expect(asked(statement("Basalt may be used for contour drawing in workshops."))).toContain("L25");
    expect(asked(statement("Basalt is used for contour drawing and not for letters."))).not.toContain("L25");
    expect(asked(statement("Basalt is not used for contour drawing in workshops."))).toContain("L25");
  });

  test("L20 finds an option that the key implies", () => {
    const stem = plain.replace("?", ", at the most?");
    expect(found(bounded("most"), stem)).toContain("L20");
    expect(found(bounded("least"), plain.replace("?", ", at the least?"))).not.toContain("L20");
    expect(found(bounded("most"), plain.replace("what is", "which upper limit is"))).not.toContain("L20");
  });
});

test("every rule has an id of its own, in order", () => {
  const ids = lintRules.map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: 25 }, (_, at) => `L${String(at + 1).padStart(2, "0")}`));
});

test("L01 finds a passage that is not the one that was read", () => {
  const text = "Basalt draws contours.";
  const source = { section: "Tools", start: 0, end: 6, checksum: "6" };
  const checksumOf = (passage: string) => String(passage.length);
  expect(lintPassage({ source }, text, checksumOf)).toEqual([]);
  expect(lintPassage({ source: { ...source, end: 7 } }, text, checksumOf)[0]?.rule).toBe("L01");
  expect(lintPassage({ source: { ...source, end: 99 } }, text, checksumOf)[0]?.rule).toBe("L01");
});

describe("the rules for statements", () => {
  const statement = (stem: string, shown: string): Question => ({
    form: "trueFalse",
    id: "q",
    claims: [basalt.id],
    stem,
    answer: false,
    swap: { shown, right: "contour drawing", trueOf: null },
  });

  test("L04 finds a false statement that is true", () => {
    expect(rules(statement("Workshops use Basalt for paper milling.", "paper milling"))).toEqual([]);
    expect(rules(statement("Workshops use Basalt for drawing contours.", "contour drawings"))).toContain(
      "L04",
    );
  });

  test("L16 finds a gap in a statement", () => {
    expect(rules(statement("Workshops use ____ for paper milling.", "paper milling"))).toContain("L16");
  });
});

describe("the rules for gaps", () => {
  const cloze = (stem: string, answer: string): Question => ({
    form: "cloze",
    id: "q",
    claims: [basalt.id],
    stem,
    answer,
    accepted: [],
    rejected: [],
  });

  test("a good gap has no finding", () => {
    expect(rules(cloze("____ is the tool that workshops use for contour drawing.", "Basalt"))).toEqual([]);
  });

  test.each([
    ["L01", "____ is the tool that workshops use for contour drawing.", "Granite"],
    ["L23", "Workshops use ____.", "Basalt"],
    ["L23", "Workshops everywhere draw contours ____ Basalt and ink.", "with"],
    ["L23", "Workshops everywhere draw with Basalt and ____ alone.", "Basalt"],
    ["L23", "Workshops everywhere draw contours with ____ in winter.", "Basalt and four other tools"],
    ["L16", "Workshops ____ draw contours with ____ in winter.", "Basalt"],
    ["L08", "Workshops everywhere draw contours with a ____ in winter.", "pencil"],
  ])("%s finds the fault of “%s”", (rule, stem, answer) => {
    expect(rules(cloze(stem, answer))).toContain(rule);
  });
});

test("L05 finds a prompt that says most of its answer", () => {
  const card = (stem: string): Question => ({
    form: "flashcard",
    id: "q",
    claims: [basalt.id],
    stem,
    answer: "Contour drawing",
  });
  expect(rules(card("What do workshops use Basalt for?"))).toEqual([]);
  expect(rules(card("Which contour drawing is Basalt used for?"))).toContain("L05");
});

test("a question about an unknown claim is a fault of the caller", () => {
  expect(() => rules({ form: "flashcard", id: "q", claims: ["nowhere"], stem: "s", answer: "a" })).toThrow(
    "q",
  );
});
