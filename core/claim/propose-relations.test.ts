import { describe, expect, test } from "vitest";
import type { Claim, ClaimKind, Payload } from "./claim";
import type { Entity } from "./library";
import { proposeRelations } from "./propose-relations";

/** Two papers on bakery, whose claims share entities enough to be set beside each other. */

const entity = (kind: Entity["kind"], name: string, ...aliases: string[]): Entity => ({
  id: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
  kind,
  name,
  aliases,
});
const entities = [
  entity("library", "Crustal"),
  entity("library", "Loaf"),
  entity("library", "Proofer", "the proofing box"),
  entity("library", "Kneader"),
  entity("role", "baker"),
  entity("tier", "Shelf 1"),
  entity("tier", "Shelf 2"),
];

const claim = <K extends ClaimKind>(document: string, id: string, kind: K, payload: Payload<K>) =>
  ({
    id,
    kind,
    payload,
    document,
    entities: ["loaf"],
    statement: `${id} is said of bread.`,
  }) as unknown as Claim;
const ours = <K extends ClaimKind>(id: string, kind: K, payload: Payload<K>) =>
  claim("ours", id, kind, payload);
const theirs = <K extends ClaimKind>(id: string, kind: K, payload: Payload<K>) =>
  claim("theirs", id, kind, payload);
const proposed = (...claims: Claim[]) =>
  proposeRelations({ documents: [], entities, claims, relations: [] }).map(
    ({ kind, claims }) => `${claims.join(" ")} ${kind}`,
  );

describe("values that differ disagree, and those that match agree", () => {
  test("numbers of one measure and subject", () => {
    const hub = (low: number, unit = "recipes") => ({
      subject: "the Loaf recipe hub",
      measure: "size",
      low,
      unit,
    });
    const held = { subject: "recipes on the Loaf hub", measure: "number", low: 500, unit: "recipes" };
    expect(proposed(ours("a", "quantity", hub(900)), theirs("b", "quantity", held))).toEqual([
      "a b disagrees",
    ]);
    expect(proposed(ours("a", "quantity", hub(510)), theirs("b", "quantity", held))).toEqual(["a b agrees"]);
    expect(proposed(ours("a", "quantity", hub(900, "ovens")), theirs("b", "quantity", held))).toEqual([]);
    const other = { ...held, subject: "visitors of a mill" };
    expect(proposed(ours("a", "quantity", hub(900)), theirs("b", "quantity", other))).toEqual([]);
  });

  test("ratings on dimensions that mean nearly the same", () => {
    const rating = (dimension: string, value: string) => ({ subject: "Loaf", dimension, value });
    const one = ours("a", "trait", rating("baking speed", "brisk"));
    expect(proposed(one, theirs("b", "trait", rating("speed of baking", "slow")))).toEqual(["a b disagrees"]);
    expect(proposed(one, theirs("b", "trait", rating("speed of baking", "brisk")))).toEqual(["a b agrees"]);
    expect(proposed(one, theirs("b", "trait", rating("taste", "slow")))).toEqual([]);
    expect(
      proposed(one, theirs("b", "trait", { ...rating("baking speed", "slow"), subject: "Crustal" })),
    ).toEqual([]);
  });

  test("a dimension with several values for one subject holds no ratings", () => {
    const say = (value: string) => ({ subject: "Loaf", dimension: "standing", value });
    const sayings = [ours("a", "trait", say("a staple")), ours("b", "trait", say("a craft"))];
    expect(proposed(...sayings, theirs("c", "trait", say("an export")))).toEqual([]);
    expect(proposed(...sayings, theirs("c", "trait", say("a craft")))).toEqual(["b c agrees"]);
  });

  test("groups, where two schemes sort the same things", () => {
    const stage = (item: string, group: string) => ({ scheme: "stages of baking", group, item });
    const layer = (item: string, group: string) => ({ scheme: "rooms of a bakery", group, item });
    const sorted = [
      ours("a", "membership", stage("Loaf", "shaping")),
      ours("b", "membership", stage("the proofing box", "rising")),
      ours("c", "membership", stage("Kneader", "mixing")),
    ];
    const rooms = [
      theirs("x", "membership", layer("Loaf", "the shaping room")),
      theirs("y", "membership", layer("Proofer", "the oven room")),
    ];
    expect(proposed(...sorted, ...rooms)).toEqual([]);
    expect(proposed(...sorted, ...rooms, theirs("z", "membership", layer("Kneader", "the cellar")))).toEqual([
      "a x agrees",
      "b y disagrees",
      "c z disagrees",
    ]);
  });

  test("levels of a requirement", () => {
    const needs = (level: Payload<"requirement">["level"], group = "Shelf 1") => ({
      role: "baker",
      group,
      level,
    });
    const one = ours("a", "requirement", needs("required"));
    expect(proposed(one, theirs("b", "requirement", needs("useful")))).toEqual(["a b disagrees"]);
    expect(proposed(one, theirs("b", "requirement", needs("required")))).toEqual(["a b agrees"]);
    expect(proposed(one, theirs("b", "requirement", needs("useful", "Shelf 2")))).toEqual([]);
  });

  test("a comparison that is turned round", () => {
    const wins = (better: string, worse: string, dimension = "daily sales") => ({ dimension, better, worse });
    const one = ours("a", "comparison", wins("Loaf", "Crustal"));
    expect(proposed(one, theirs("b", "comparison", wins("Crustal", "Loaf", "taste")))).toEqual([
      "a b disagrees",
    ]);
    expect(proposed(one, theirs("b", "comparison", wins("Loaf", "Crustal", "sales")))).toEqual([
      "a b agrees",
    ]);
    expect(proposed(one, theirs("b", "comparison", wins("Loaf", "Crustal", "price")))).toEqual([]);
    expect(proposed(one, ours("b", "comparison", wins("Crustal", "Loaf", "taste")))).toEqual([]);
    expect(proposed(one, ours("b", "comparison", wins("Crustal", "Loaf")))).toEqual(["a b disagrees"]);
  });

  test("another pick in a situation that few others resemble", () => {
    const pick = (situation: string, pick: string) => ({ situation, pick });
    const one = ours("a", "choice", pick("the crust must form within ten minutes", "Loaf"));
    const other = theirs("b", "choice", pick("a thick crust is wanted", "Crustal"));
    expect(proposed(one, other)).toEqual(["a b disagrees"]);
    expect(proposed(one, { ...other, entities: ["crustal"] })).toEqual([]);
    expect(proposed(one, theirs("b", "choice", pick("the crust matters", "Loaf")))).toEqual(["a b agrees"]);
    expect(proposed(one, theirs("b", "choice", pick("the dough is wet", "Crustal")))).toEqual([]);
  });

  test("a limit with a remedy and the same limit without", () => {
    const limit = { subject: "Loaf", limit: "a sensitive crust" };
    const one = ours("a", "limit", limit);
    expect(proposed(one, theirs("b", "limit", { ...limit, remedy: "steam" }))).toEqual(["a b disagrees"]);
    expect(proposed(one, theirs("b", "limit", limit))).toEqual(["a b agrees"]);
    expect(proposed(one, theirs("b", "limit", { ...limit, limit: "high cost" }))).toEqual([]);
  });

  test("dates of one event", () => {
    const one = ours("a", "event", { what: "the tin oven came up", when: "2012" });
    const dated = (what: string, when: string) => theirs("b", "event", { what, when });
    expect(proposed(one, dated("the tin oven appeared", "the early 2010s"))).toEqual(["a b agrees"]);
    expect(proposed(one, dated("the tin oven appeared", "1998"))).toEqual(["a b disagrees"]);
    expect(proposed(one, dated("the mill burned", "1998"))).toEqual([]);
  });

  test("steps of one thing", () => {
    const bake = (...steps: string[]) => ({ name: "the way of a loaf", steps });
    const one = ours("a", "sequence", bake("mixing", "rising", "baking"));
    expect(proposed(one, theirs("b", "sequence", bake("mixing", "resting", "rising", "baking")))).toEqual([
      "a b disagrees",
    ]);
    expect(proposed(one, theirs("b", "sequence", bake("the mixing", "the rising", "the baking")))).toEqual([
      "a b agrees",
    ]);
    const sale = { name: "a sale", steps: ["offer", "weighing", "payment"] };
    expect(proposed(one, theirs("b", "sequence", sale))).toEqual([]);
  });

  test("advice for and against one doing", () => {
    const knead = { do: "knead the dough by hand", insteadOf: "trusting a machine" };
    const one = ours("a", "advice", knead);
    expect(proposed(one, theirs("b", "advice", { ...knead, do: "wait a night" }))).toEqual(["a b disagrees"]);
    expect(
      proposed(one, theirs("b", "advice", { do: "fold it", insteadOf: "waiting for the yeast" })),
    ).toEqual([]);
    const against = { do: "fold it", insteadOf: "a dough knead by hand" };
    expect(proposed(one, theirs("b", "advice", against))).toEqual(["a b disagrees"]);
    expect(proposed(one, theirs("b", "advice", { do: "knead dough by hand" }))).toEqual(["a b agrees"]);
  });
});

describe("what is no disagreement", () => {
  test("two uses of a tool", () => {
    const use = (purpose: string) => ({ tool: "Loaf", purpose });
    const one = ours("a", "purpose", use("rye bread"));
    expect(proposed(one, theirs("b", "purpose", use("wheat rolls")))).toEqual([]);
    expect(proposed(one, theirs("b", "purpose", use("dark rye bread")))).toEqual(["a b agrees"]);
  });

  test("causes that add up, where the documents share one; rival causes else", () => {
    const why = (cause: string) => ({ effect: "Loaf leads the market", cause });
    const one = ours("a", "reason", why("it is cheap"));
    const other = theirs("b", "reason", why("it tastes of summer"));
    expect(proposed(one, other)).toEqual(["a b disagrees"]);
    expect(proposed(one, other, theirs("c", "reason", why("it is so cheap")))).toEqual(["a c agrees"]);
  });

  test("things of documents that have no entity in common", () => {
    const rating = (value: string) => ({ subject: "Loaf", dimension: "speed", value });
    const other = { ...theirs("b", "trait", rating("slow")), entities: ["crustal"] };
    expect(proposed(ours("a", "trait", rating("brisk")), other)).toEqual([]);
  });
});

describe("claims of different kinds", () => {
  test("agree where they say the same of one thing", () => {
    const purpose = ours("a", "purpose", { tool: "Loaf", purpose: "rye bread" });
    const place = theirs("b", "membership", { scheme: "breads", group: "rye bread", item: "Loaf" });
    expect(proposed(purpose, place)).toEqual(["a b agrees"]);
  });

  test("may disagree about one doing", () => {
    const waste = { scheme: "uses of time", group: "waste", item: "a plan of getting better at kneading" };
    const advice = { do: "keep getting better at kneading", because: "it pays" };
    expect(proposed(ours("a", "membership", waste), theirs("b", "advice", advice))).toEqual([
      "a b disagrees",
    ]);
    const shop = { ...advice, do: "open a shop" };
    expect(proposed(ours("a", "membership", waste), theirs("b", "advice", shop))).toEqual([]);
  });
});

test("the same library has the same candidates, each pair once", () => {
  const rating = (value: string) => ({ subject: "Loaf", dimension: "speed", value });
  const claims = ["brisk", "slow", "brisk"].map((value, at) =>
    claim(`paper-${at}`, `claim-${at}`, "trait", rating(value)),
  );
  const pairs = proposed(...claims);
  expect(pairs).toEqual(["claim-0 claim-1 disagrees", "claim-0 claim-2 agrees", "claim-1 claim-2 disagrees"]);
  expect(proposed(...claims)).toEqual(pairs);
});
