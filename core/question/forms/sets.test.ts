import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { lintQuestion } from "@/core/question/lint/lint";
import { type Question, type QuestionOf, questionSchema } from "@/core/question/question";
import { questionsFor } from "@/core/question/questions-for";
import { guildLibrary } from "@/core/question/testing/guild-library";
import { sourcesOf } from "./ask";
import { type SetQuestion, setsOf } from "./sets";

const sources = sourcesOf(guildLibrary);
const isSound = (question: Question) =>
  !lintQuestion(question, sources).some(({ level }) => level === "block");
const sets = setsOf(sources, isSound);
const of = <F extends SetQuestion["form"]>(form: F) =>
  sets.filter((question): question is Extract<SetQuestion, { form: F }> => question.form === form);
const like = <F extends SetQuestion["form"]>(form: F, stem: RegExp): QuestionOf<F> => {
  const found = of(form).find((question) => stem.test(question.stem));
  if (!found) throw new Error(`No ${form} like ${stem}`);
  return found as QuestionOf<F>;
};
const claimOf = (id: string) => guildLibrary.claims.find((claim) => claim.id === id) as Claim;
const withClaims = (claims: Claim[]) => {
  const library = { ...guildLibrary, claims };
  const own = sourcesOf(library);
  return setsOf(own, (question) => !lintQuestion(question, own).some(({ level }) => level === "block"));
};

describe("questions of several claims", () => {
  test("keep to their schema, each with an id of its own", () => {
    for (const question of sets) expect(questionSchema.parse(question)).toEqual(question);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
    expect(new Set(sets.map(({ form }) => form))).toEqual(new Set(["match", "sort", "multi", "order"]));
  });

  test("do not depend on the order of the claims", () => {
    const ids = (some: SetQuestion[]) => some.map(({ id }) => id).sort();
    expect(ids(withClaims([...guildLibrary.claims].reverse()))).toEqual(ids(sets));
  });

  test("ask a claim at most three times in one form", () => {
    for (const form of ["match", "sort", "multi", "order"] as const)
      for (const { id } of guildLibrary.claims)
        expect(of(form).filter(({ claims }) => claims.includes(id)).length).toBeLessThanOrEqual(3);
  });

  test("name the claims that their items rest on", () => {
    for (const { claims, pairs } of of("match"))
      expect([...new Set(pairs.map(({ claim }) => claim))].sort()).toEqual(claims);
    for (const { claims, items } of of("sort"))
      expect([...new Set(items.map(({ claim }) => claim))].sort()).toEqual(claims);
    for (const { claims, options } of of("multi"))
      expect(options.flatMap(({ claim }) => claim ?? []).sort()).toEqual(claims);
  });

  test("a claim that is no sibling of theirs changes none of them", () => {
    const other = { ...claimOf("guild-purpose-1"), id: "guild-other", kind: "choice" } as Claim;
    const payload = { situation: "the walls stay damp", pick: "a varnished panel" };
    expect(withClaims([...guildLibrary.claims, { ...other, payload } as Claim])).toEqual(sets);
  });

  test("a claim less leaves the questions of other relations as they were", () => {
    const fewer = withClaims(guildLibrary.claims.filter(({ id }) => id !== "guild-purpose-1"));
    const isOfTools = ({ claims }: SetQuestion) => claims.some((id) => id.startsWith("guild-purpose"));
    expect(fewer.filter((question) => !isOfTools(question))).toEqual(
      sets.filter((question) => !isOfTools(question)),
    );
  });

  test("come with each claim that they ask, once, behind what asks it alone", () => {
    const [first, second] = [claimOf("guild-purpose-1"), claimOf("guild-purpose-2")];
    const questions = questionsFor([first, second], guildLibrary);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const wanted = sets.filter(({ claims }) => claims.includes(first.id) || claims.includes(second.id));
    expect(questions.slice(-wanted.length).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  });
});

describe("match", () => {
  test("pairs are one to one: two tools of one purpose stand in different questions", () => {
    for (const { pairs } of of("match")) {
      expect(new Set(pairs.map(({ right }) => right.text)).size).toBe(pairs.length);
      const tools = pairs.map(({ left }) => left.text);
      expect(tools.includes("Fir") && tools.includes("Gean")).toBe(false);
    }
  });

  test("what a second document says of a tool keeps it apart from that purpose", () => {
    const alder = claimOf("guild-purpose-1");
    const elsewhere = {
      ...alder,
      id: "guild-elsewhere",
      payload: { tool: "Alder", purpose: "paper milling" },
    } as Claim;
    for (const question of withClaims([...guildLibrary.claims, elsewhere])) {
      if (question.form !== "match") continue;
      const texts = question.pairs.map(({ left, right }) => `${left.text}: ${right.text}`);
      expect(texts.includes("Alder: Contour drawing") && texts.includes("Birch: Paper milling")).toBe(false);
    }
  });

  test("times in one question never overlap", () => {
    for (const { pairs } of of("match").filter(({ stem }) => /happen/.test(stem))) {
      const times = pairs.map(({ right }) => right.text);
      expect(times.includes("1836") && times.includes("About 1836")).toBe(false);
    }
  });

  test("the stored order tells nothing: lefts stand by their ids", () => {
    for (const { pairs } of of("match")) {
      const ids = pairs.map(({ left }) => left.id);
      expect(ids).toEqual([...ids].sort());
    }
  });
});

describe("sort", () => {
  test("tiers stand in their order, levels from more to less", () => {
    const names = ({ groups }: QuestionOf<"sort">) => groups.map(({ name }) => name);
    expect(names(like("sort", /rings of skill/))).toEqual(["Ring 1", "Ring 2", "Ring 3"]);
    expect(names(like("sort", /Ease of learning/))).toEqual(["High", "Medium to high", "Medium", "Low"]);
  });

  test("points of comparison are sorted to the side that is ahead", () => {
    const { groups, items } = like("sort", /put ahead/);
    expect(groups.map(({ name }) => name).sort()).toEqual(["Ostra", "Runic"]);
    const damp = items.find(({ text }) => text === "Damp resistance");
    expect(groups.find(({ id }) => id === damp?.group)?.name).toBe("Runic");
  });

  test("an item that two documents place differently is not sorted between those groups", () => {
    const ring = guildLibrary.claims.find(({ id }) => id.startsWith("guild-membership")) as Claim;
    const elsewhere = {
      ...ring,
      id: "guild-elsewhere",
      payload: { ...ring.payload, group: "Ring 3" },
    } as Claim;
    for (const question of withClaims([...guildLibrary.claims, elsewhere])) {
      if (question.form !== "sort" || !question.items.some(({ text }) => text === "Reading a legend"))
        continue;
      const names = question.groups.map(({ name }) => name);
      expect(names.includes("Ring 1") && names.includes("Ring 3")).toBe(false);
    }
  });
});

describe("multi", () => {
  test("at least one option is right and two are wrong, each said by its claim", () => {
    for (const { options } of of("multi")) {
      const right = options.filter(({ correct }) => correct);
      expect(right.length).toBeGreaterThan(0);
      expect(options.length - right.length).toBeGreaterThan(1);
      for (const { correct, claim, trueOf } of options) {
        expect(claim === null).toBe(!correct);
        expect(trueOf === null).toBe(correct);
      }
    }
  });

  test("what belongs to the group is never among the wrong ones", () => {
    const { options } = like("multi", /Ring 3/);
    const wrong = options.filter(({ correct }) => !correct).map(({ text }) => text);
    for (const item of ["Projection algebra", "Magnetic surveys", "Harmonic correction"])
      expect(wrong).not.toContain(item);
  });

  test("the stem says that several may be right", () => {
    for (const { stem } of of("multi")) expect(stem).toMatch(/(all that apply|every one that fits)\.$/);
  });
});

describe("order", () => {
  test("a sequence stands as its claim has it", () => {
    const { claims, steps } = like("order", /the making of a sheet/);
    expect(claims).toHaveLength(1);
    expect(steps.map(({ text }) => text)).toEqual(["Surveying", "Drafting", "Engraving", "Printing"]);
  });

  test("events stand by their times, and none whose times could overlap", () => {
    for (const { steps } of of("order").filter(({ stem }) => /happened|came first/.test(stem))) {
      const payloads = steps.map(({ claim }) => claimOf(claim).payload as { when: string });
      const years = payloads.map(({ when }) => Number(/\d{4}/.exec(when)?.[0]));
      expect(years).toEqual([...years].sort((a, b) => a - b));
      expect(new Set(years).size).toBe(years.length);
    }
  });

  test("lengths of time are compared across units, and bounds not at all", () => {
    const { steps } = like("order", /shortest to longest/);
    expect(steps.map(({ text }) => text)).toEqual([
      "Drying time of a wash",
      "Drying time of a glue seam",
      "Drying time of a proof",
    ]);
  });
});
