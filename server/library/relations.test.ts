import { beforeEach, describe, expect, test } from "vitest";
import type { Learner } from "@/server/auth/learner";
import { db } from "@/server/db/client";
import { almanac, gazette, tools } from "@/server/testing/content";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { listDeckClaims, listDecks } from "./decks";
import { loadLibrary } from "./load";
import { listClaims } from "./queries";
import { listQuestionsOf } from "./questions";
import { listDisagreements, listRelationsOf } from "./relations";

const database = testDatabase();
const now = new Date("2026-11-20T12:00:00Z");
let ada: Learner;

const side = (says: string, ...claims: string[]) => ({ says, claims });

beforeEach(async () => {
  ada = await addLearner();
  await loadLibrary(database(), {
    entities: tools,
    relations: [
      {
        id: "drawing",
        kind: "disagrees",
        about: "what is for drawing",
        sides: [side("Basalt is.", "almanac-basalt"), side("Tamarack is.", "gazette-tamarack")],
      },
      {
        id: "milling",
        kind: "agrees",
        about: "that paper is milled",
        sides: [side("It is.", "almanac-fennel", "gazette-ostrich")],
      },
    ],
    texts: new Map(),
    files: [almanac(), gazette()].map((content) => ({ name: `${content.document.id}.json`, content })),
    faults: [],
    leftOut: [],
  });
});

const retire = (id: string) => db().claim.update({ where: { id }, data: { status: "retired" } });

describe("disagreements", () => {
  test("have both sides with their claims and sources; agreements are none", async () => {
    expect(await listDisagreements()).toMatchObject([
      {
        id: "drawing",
        kind: "disagrees",
        about: "what is for drawing",
        sides: [
          { says: "Basalt is.", claims: [{ id: "almanac-basalt", source: { document: { id: "almanac" } } }] },
          { says: "Tamarack is.", claims: [{ id: "gazette-tamarack", source: { section: "Tools" } }] },
        ],
      },
    ]);
  });

  test("need two sides: with one retired there is none", async () => {
    await retire("gazette-tamarack");
    expect(await listDisagreements()).toEqual([]);
  });
});

test("a claim's relations are those that it stands in", async () => {
  expect((await listRelationsOf("almanac-basalt")).map(({ id }) => id)).toEqual(["drawing"]);
  expect((await listRelationsOf("gazette-ostrich")).map(({ id, kind }) => [id, kind])).toEqual([
    ["milling", "agrees"],
  ]);
  expect(await listRelationsOf("almanac-marlstone")).toEqual([]);
});

test("a claim in a list tells whether it is disputed", async () => {
  const claims = await listClaims(ada, "almanac");
  expect(claims.filter(({ isDisputed }) => isDisputed).map(({ id }) => id)).toEqual(["almanac-basalt"]);
});

describe("decks", () => {
  test("count what one person knows", async () => {
    const stranger = await addLearner({ name: "Bo" });
    await db().memory.create({
      data: {
        userId: ada.userId,
        claimId: "almanac-basalt",
        stability: 8,
        difficulty: 5,
        lastDay: new Date("2026-11-10"),
        dueDay: new Date("2026-11-20"),
        reps: 1,
        lapses: 0,
        lastRating: "good",
        lastQuestion: "q",
        version: 1,
      },
    });
    const everything = (learner: Learner) =>
      listDecks(learner, now).then((decks) => decks.find(({ kind }) => kind === "everything"));
    expect(await everything(ada)).toMatchObject({ claims: 6, known: 1, learning: 0, fresh: 5, due: 1 });
    expect(await everything(stranger)).toMatchObject({ claims: 6, known: 0, learning: 0, fresh: 6, due: 0 });
  });

  test("leave out what is retired, and the decks that are empty then", async () => {
    await retire("almanac-basalt");
    await retire("gazette-tamarack");
    const decks = await listDecks(ada, now);
    expect(decks.map(({ id }) => id)).not.toContain("disagreements");
    expect(decks[0]).toMatchObject({ id: "everything", claims: 4 });
  });

  test("list their claims in the library's order", async () => {
    expect((await listDeckClaims(ada, "disagreements")).map(({ id }) => id)).toEqual([
      "almanac-basalt",
      "gazette-tamarack",
    ]);
    expect(await listDeckClaims(ada, "no-such-deck")).toEqual([]);
    expect(await listDeckClaims(ada, "x\0'")).toEqual([]);
  });
});

test("a claim's questions are the published ones that ask it", async () => {
  const questions = await listQuestionsOf("almanac-basalt");
  expect(questions.length).toBeGreaterThan(2);
  expect(questions.every(({ claims }) => claims.includes("almanac-basalt"))).toBe(true);
  await db().question.update({ where: { id: questions[0]?.id ?? "" }, data: { status: "retired" } });
  expect(await listQuestionsOf("almanac-basalt")).toEqual(questions.slice(1));
});
