import { describe, expect, test } from "vitest";
import type { Claim } from "@/core/claim/claim";
import { sourcesOf } from "@/core/question/forms/ask";
import type { Question, QuestionOf } from "@/core/question/question";
import { guildLibrary } from "@/core/question/testing/guild-library";
import { lintQuestion } from "./lint";

const sources = sourcesOf(guildLibrary);
const rulesIn = (question: Question, own = sources) => lintQuestion(question, own).map(({ rule }) => rule);
const saying = (...texts: string[]): string => {
  const claim = guildLibrary.claims.find(({ payload }) =>
    texts.every((text) => Object.values(payload).flat().includes(text)),
  );
  if (!claim) throw new Error(`No claim says ${texts.join(", ")}`);
  return claim.id;
};
/** The sources of a library in which one more claim is made. */
const sourcesWith = (like: string, payload: object) => {
  const claim = guildLibrary.claims.find(({ id }) => id === like) as Claim;
  const more = { ...claim, id: "guild-more", payload } as Claim;
  return sourcesOf({ ...guildLibrary, claims: [...guildLibrary.claims, more] });
};

type Pair = [left: string, right: string, claim: string];
const tool = (name: string, purpose: string, shown = purpose): Pair => [
  name,
  shown,
  saying(name, purpose.toLowerCase()),
];
const pairs: Pair[] = [
  tool("Alder", "Contour drawing"),
  tool("Birch", "Paper milling"),
  tool("Cedar", "Letter engraving"),
  tool("Durmast", "Coastline tracing"),
];
const match = (some: Pair[], stem = "Match each tool to what it is for."): QuestionOf<"match"> => ({
  form: "match",
  id: "q",
  stem,
  claims: [...new Set(some.map(([, , claim]) => claim))],
  pairs: some.map(([left, right, claim], at) => ({
    left: { id: `l${at}`, text: left },
    right: { id: `r${at}`, text: right },
    claim,
  })),
});
const event = (what: string, when: string): Pair => [what, when, saying(what, when)];
const drying = (subject: string, amount: string): Pair => [
  `Drying time of ${subject}`,
  amount,
  saying(subject, "drying time"),
];

describe("the rules for a match", () => {
  test("good pairs have no finding", () => {
    expect(rulesIn(match(pairs))).toEqual([]);
    const times = [drying("a proof", "About 6 hours"), drying("a wash", "20 minutes")];
    const more = [drying("a varnish", "At least 3 days"), drying("a glue seam", "45 minutes")];
    expect(rulesIn(match([...times, ...more], "Match each of these to what Odo Marsh gives."))).toEqual([]);
  });

  test.each<[rule: string, what: string, bad: Pair[]]>([
    [
      "L01",
      "a pair that the claim does not make",
      [...pairs.slice(0, 3), ["Durmast", "Frame joinery", saying("Durmast")]],
    ],
    ["L02", "a right side twice", [...pairs, tool("Fir", "Frame joinery"), tool("Gean", "Frame joinery")]],
    [
      "L10",
      "things of two kinds",
      [...pairs.slice(0, 3), ["hachure", "a short stroke that shows a slope", saying("hachure")]],
    ],
    ["L18", "three pairs", pairs.slice(0, 3)],
    [
      "L19",
      "a right side more than twice as long",
      [...pairs.slice(0, 3), ["hachure", "a short stroke that shows a slope", saying("hachure")]],
    ],
    [
      "L20",
      "times that overlap",
      [
        event("the press burned down", "1836"),
        event("women joined as masters", "about 1836"),
        event("the first atlas was printed", "1794"),
        event("the guild opened its archive", "1811"),
      ],
    ],
  ])("%s finds %s", (rule, _what, bad) => {
    expect(rulesIn(match(bad))).toContain(rule);
  });

  test("L04 finds a pairing that another claim makes too", () => {
    const own = sourcesWith(saying("Alder", "contour drawing"), { tool: "Alder", purpose: "paper milling" });
    expect(rulesIn(match(pairs), own)).toContain("L04");
  });

  test("L05 finds a word on both sides of one pair", () => {
    const own = sourcesWith(saying("Alder", "contour drawing"), { tool: "Hazel", purpose: "Hazel cutting" });
    const telling: Pair[] = [...pairs.slice(0, 3), ["Hazel", "Hazel cutting", "guild-more"]];
    expect(rulesIn(match(telling), own)).toContain("L05");
  });

  test("L20 finds numbers of two kinds", () => {
    const like = saying("a wash", "drying time");
    const own = sourcesWith(like, { subject: "a seal", measure: "drying time", low: 40, unit: "%" });
    const mixed: Pair[] = [
      drying("a proof", "About 6 hours"),
      drying("a wash", "20 minutes"),
      drying("a glue seam", "45 minutes"),
      ["Drying time of a seal", "40%", "guild-more"],
    ];
    expect(rulesIn(match(mixed, "Match each of these to what Odo Marsh gives."), own)).toContain("L20");
  });

  test("L24 wants a judgement signed", () => {
    const like = saying("Alder", "contour drawing");
    const own = sourcesWith(like, { tool: "Hazel", purpose: "wax sealing" });
    expect(rulesIn(match(pairs), own)).toEqual([]);
    const times = ["a proof", "a wash", "a varnish", "a glue seam"];
    const amounts = ["About 6 hours", "20 minutes", "At least 3 days", "45 minutes"];
    const unsigned = match(times.map((subject, at) => drying(subject, amounts[at] ?? "")));
    expect(rulesIn(unsigned)).toContain("L24");
  });

  test("L16 wants a stem of five words that asks for something", () => {
    expect(rulesIn(match(pairs, "Match these."))).toContain("L16");
    expect(rulesIn(match(pairs, "Match each tool to what it is for"))).toContain("L16");
  });
});

type Placed = [item: string, group: string, claim: string];
const ring = (item: string, group: string): Placed => [item, group, saying(item)];
const rings: Placed[] = [
  ring("reading a legend", "Ring 1"),
  ring("ruling a grid", "Ring 1"),
  ring("hachure shading", "Ring 2"),
  ring("projection algebra", "Ring 3"),
  ring("magnetic surveys", "Ring 3"),
];
const sort = (
  some: Placed[],
  names = [...new Set(some.map(([, group]) => group))],
  stem = "Sort these into the rings of skill, as Odo Marsh does.",
): QuestionOf<"sort"> => ({
  form: "sort",
  id: "q",
  stem,
  claims: [...new Set(some.map(([, , claim]) => claim))],
  groups: names.map((name) => ({ id: name, name })),
  items: some.map(([text, group, claim]) => ({ id: text, text, group, claim })),
});

describe("the rules for sorting", () => {
  test("good groups have no finding", () => {
    expect(rulesIn(sort(rings))).toEqual([]);
  });

  test.each<[rule: string, what: string, bad: QuestionOf<"sort">]>([
    [
      "L01",
      "an item in a group that its claim does not name",
      sort([...rings.slice(0, 4), ["magnetic surveys", "Ring 2", saying("magnetic surveys")]]),
    ],
    [
      "L02",
      "an item twice",
      sort([...rings, ["Reading of the legend", "Ring 1", saying("reading a legend")]]),
    ],
    [
      "L03",
      "a group within another",
      sort(rings, ["Ring 1", "Ring 2", "Ring 3", "Ring", "Ring 3"].slice(0, 4)),
    ],
    ["L18", "four items", sort(rings.slice(0, 4))],
    ["L18", "a group without items", sort(rings, ["Ring 1", "Ring 2", "Ring 3", "Ring 4"])],
    ["L24", "a scheme that nobody signs", sort(rings, undefined, "Sort these into the rings of skill.")],
  ])("%s finds %s", (rule, _what, bad) => {
    expect(rulesIn(bad)).toContain(rule);
  });

  test("L04 finds an item that a claim places in another of the groups", () => {
    const like = saying("reading a legend");
    const own = sourcesWith(like, { scheme: "rings of skill", group: "Ring 3", item: "reading a legend" });
    expect(rulesIn(sort(rings), own)).toContain("L04");
  });

  test("L03 lets pass neighbours on a scale", () => {
    const rated = (name: string, value: string): Placed => [name, value, saying(name, value)];
    const ease = [
      rated("Elder", "medium to high"),
      rated("Birch", "medium"),
      rated("Cedar", "medium"),
      rated("Alder", "low"),
      rated("Fir", "low"),
    ];
    const stem = "Ease of learning: what does Odo Marsh say of each tool? Sort them.";
    expect(rulesIn(sort(ease, undefined, stem))).toEqual([]);
  });
});

type Choice = { right: string[]; wrong: [item: string, group: string][]; stem?: string; claims?: string[] };
const multi = ({ right, wrong, stem }: Choice): QuestionOf<"multi"> => ({
  form: "multi",
  id: "q",
  stem: stem ?? "Which of these does Odo Marsh place in Ring 1? Choose all that apply.",
  claims: right.map((item) => saying(item)),
  options: [
    ...right.map((text) => ({ id: text, text, correct: true, trueOf: null, claim: saying(text) })),
    ...wrong.map(([text, subject]) => ({
      id: text,
      text,
      correct: false,
      trueOf: { claim: saying(text), subject },
      claim: null,
    })),
  ],
});
const right = ["reading a legend", "ruling a grid"];
const wrong: [string, string][] = [
  ["hachure shading", "Ring 2"],
  ["magnetic surveys", "Ring 3"],
];

describe("the rules for choosing several", () => {
  test("good options have no finding", () => {
    expect(rulesIn(multi({ right, wrong }))).toEqual([]);
  });

  test.each<[rule: string, what: string, bad: Choice]>([
    [
      "L01",
      "a wrong option whose claim does not say so",
      {
        right,
        wrong: [
          ["hachure shading", "Ring 3"],
          ["magnetic surveys", "Ring 3"],
        ],
      },
    ],
    [
      "L02",
      "no right option",
      { right: [], wrong: [...wrong, ["projection algebra", "Ring 3"], ["lettering by hand", "Ring 2"]] },
    ],
    ["L02", "no wrong option", { right: [...right, "sharpening quills"], wrong: [] }],
    ["L04", "a wrong option that is right", { right, wrong: [...wrong, ["sharpening quills", "Ring 1"]] }],
    [
      "L05",
      "a word of a right option in the stem",
      { right, wrong, stem: "To which grid does Odo Marsh give Ring 1? Choose all that apply." },
    ],
    ["L10", "options of two kinds", { right, wrong: [...wrong, ["Alder", "contour drawing"]] }],
    ["L18", "three options", { right, wrong: wrong.slice(0, 1) }],
    [
      "L24",
      "somebody's word that nobody signs",
      { right, wrong, stem: "Which of these belong in Ring 1? Choose all that apply." },
    ],
  ])("%s finds %s", (rule, _what, bad) => {
    const question = multi(bad);
    const claims = question.claims.length > 0 ? question.claims : [saying("hachure shading")];
    expect(rulesIn({ ...question, claims })).toContain(rule);
  });

  test("L09 finds a word that only what is right has", () => {
    const like = saying("reading a legend");
    const own = sourcesWith(like, { scheme: "rings of skill", group: "Ring 1", item: "reading a scale" });
    const question = multi({
      right: ["reading a legend"],
      wrong: [...wrong, ["projection algebra", "Ring 3"]],
    });
    const second = { id: "x", text: "reading a scale", correct: true, trueOf: null, claim: "guild-more" };
    const telling = {
      ...question,
      claims: [...question.claims, "guild-more"],
      options: [...question.options, second],
    };
    expect(rulesIn(question)).not.toContain("L09");
    expect(rulesIn(telling, own)).toContain("L09");
  });
});

const order = (some: [text: string, claim: string][], stem: string): QuestionOf<"order"> => ({
  form: "order",
  id: "q",
  stem,
  claims: [...new Set(some.map(([, claim]) => claim))],
  steps: some.map(([text, claim]) => ({ id: text, text, claim })),
});
const happened = "Put these in the order in which they happened.";
const events = ["the first atlas was printed", "the guild opened its archive", "the press burned down"].map(
  (what): [string, string] => [what, saying(what)],
);

describe("the rules for an order", () => {
  test("a good order has no finding", () => {
    expect(rulesIn(order(events, happened))).toEqual([]);
    const sheet = saying("the making of a sheet");
    const steps = ["Surveying", "Drafting", "Engraving", "Printing"].map((text): [string, string] => [
      text,
      sheet,
    ]);
    const stem =
      "Put these in the order in which they come in the making of a sheet, according to Odo Marsh.";
    expect(rulesIn(order(steps, stem))).toEqual([]);
    expect(rulesIn(order([...steps].reverse(), stem))).toContain("L20");
  });

  test.each<[rule: string, what: string, bad: [string, string][]]>([
    [
      "L01",
      "an event of another claim",
      [...events.slice(1), ["women joined as masters", saying("the first atlas was printed")]],
    ],
    ["L02", "an event twice", [...events, ...events.slice(2)]],
    ["L18", "two events", events.slice(1)],
    ["L20", "events the other way round", [...events].reverse()],
    [
      "L20",
      "times that overlap",
      [...events, ["women joined as masters", saying("women joined as masters")]],
    ],
  ])("%s finds %s", (rule, _what, bad) => {
    expect(rulesIn(order(bad, happened))).toContain(rule);
  });

  test("L05 finds an event that tells its year", () => {
    const own = sourcesWith(saying("the press burned down"), { what: "the fire of 1862", when: "1862" });
    expect(rulesIn(order([...events, ["the fire of 1862", "guild-more"]], happened), own)).toContain("L05");
  });
});
