import { beforeEach, describe, expect, test } from "vitest";
import { excerpt } from "@/core/document/passage";
import type { StudyDay } from "@/core/schedule/study-day";
import type { Learner } from "@/server/auth/learner";
import { db } from "@/server/db/client";
import { countDue } from "@/server/study/due-count";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { getClaim, listClaims, listDocuments } from "./queries";

testDatabase();

/** In Vienna the study day 2026-11-20. */
const now = new Date("2026-11-20T10:00:00Z");
const text = "Sparrows sing at dawn. Owls call at night. Both nest in hollow trees.";

let ada: Learner;
let stranger: Learner;

beforeEach(async () => {
  ada = await addLearner();
  stranger = await addLearner({ name: "Bo" });
  await addDocument("birds", 1, text);
  await addDocument("empty", 0, null);
  await addClaim("owls", 1, { start: 23, end: 42 });
  await addClaim("sparrows", 0, { start: 0, end: 22 });
  await addClaim("nests", 2, { section: "Homes" });
  await addClaim("gone", 3, { status: "retired" });
  await addClaim("unread", 4, { status: "draft" });
  await db().entity.create({ data: { id: "owl", kind: "concept", name: "Owl", aliases: [] } });
  await db().claimEntity.create({ data: { claimId: "owls", entityId: "owl" } });
});

describe("the shelf", () => {
  test("counts a person's published claims by strength, and what is due", async () => {
    await remember(ada, "owls", { stability: 7, dueDay: "2026-11-20" });
    await remember(ada, "nests", { stability: 6.9, dueDay: "2026-11-21" });
    await remember(ada, "gone", { stability: 90, dueDay: "2026-11-01" });
    const [empty, birds] = await listDocuments(ada, now);
    expect(empty).toMatchObject({ id: "empty", claims: 0, known: 0, learning: 0, fresh: 0, due: 0 });
    expect(birds).toMatchObject({ claims: 3, known: 1, learning: 1, fresh: 1, due: 1, sections: 2 });
  });

  test("agrees with the count of the page shell", async () => {
    await remember(ada, "owls", { dueDay: "2026-11-18" });
    await remember(ada, "nests", { dueDay: "2026-11-20" });
    await remember(ada, "sparrows", { dueDay: "2026-11-21" });
    await remember(ada, "gone", { dueDay: "2026-11-01" });
    const documents = await listDocuments(ada, now);
    expect(documents.map((document) => document.due)).toEqual([0, 2]);
    expect(await countDue(ada, now)).toBe(2);
  });

  test("counts days in the person's zone, from four in the morning", async () => {
    await remember(ada, "owls", { dueDay: "2026-11-20" });
    expect(await countDue(ada, new Date("2026-11-20T02:59:00Z"))).toBe(0);
    expect(await countDue(ada, new Date("2026-11-20T03:00:00Z"))).toBe(1);
  });
});

describe("a document's claims", () => {
  test("are the published ones, in the document's order, each with its memory", async () => {
    await remember(ada, "owls", { stability: 3.5, lastDay: "2026-11-18", dueDay: "2026-11-22" });
    const claims = await listClaims(ada, "birds");
    expect(claims.map((claim) => claim.id)).toEqual(["sparrows", "owls", "nests"]);
    expect(claims[0]?.memory).toBeNull();
    expect(claims[1]?.memory).toMatchObject({ stability: 3.5, lastDay: "2026-11-18", dueDay: "2026-11-22" });
  });
});

describe("a claim", () => {
  test("comes with its source, its passage, its entities and its neighbours", async () => {
    const claim = await getClaim(ada, "owls");
    expect(claim).toMatchObject({ isRetired: false, memory: null, entities: [{ id: "owl", name: "Owl" }] });
    expect(claim?.source.document).toMatchObject({ id: "birds", author: "Ines", date: "2025" });
    expect(claim?.source.passage).toEqual({
      before: "Sparrows sing at dawn. ",
      marked: "Owls call at night.",
      after: " Both nest in hollow trees.",
    });
    expect(claim?.neighbours).toEqual([{ id: "sparrows", statement: "The claim sparrows." }]);
  });

  test("stays readable when it is retired, and says so", async () => {
    await remember(ada, "gone", { reps: 4 });
    expect(await getClaim(ada, "gone")).toMatchObject({ isRetired: true, memory: { reps: 4 } });
  });

  test.each(["unread", "unheard-of", "", "a\u0000b", "x' OR '1'='1"])("is not found for %j", async (id) => {
    expect(await getClaim(ada, id)).toBeNull();
    expect(await listClaims(ada, id)).toEqual([]);
  });
});

test("a stranger's memories never appear", async () => {
  for (const claim of ["sparrows", "owls", "nests", "gone"])
    await remember(stranger, claim, { stability: 80, dueDay: "2026-11-01" });
  await remember(ada, "owls", { stability: 2, dueDay: "2026-12-01" });

  const birds = (await listDocuments(ada, now)).find((document) => document.id === "birds");
  expect(birds).toMatchObject({ claims: 3, known: 0, learning: 1, fresh: 2, due: 0 });
  expect(await countDue(ada, now)).toBe(0);
  const claims = await listClaims(ada, "birds");
  expect(claims.map((claim) => claim.memory?.stability ?? null)).toEqual([null, 2, null]);
  expect((await getClaim(ada, "gone"))?.memory).toBeNull();
  expect((await getClaim(ada, "owls"))?.memory?.stability).toBe(2);
});

async function addDocument(id: string, position: number, text: string | null) {
  const sections = ["Songs", "Homes"];
  await db().document.create({
    data: {
      id,
      title: id,
      author: "Ines",
      publisher: "Field notes",
      date: "2025",
      sections,
      text,
      position,
      checksum: "",
    },
  });
}

type Place = { section: string; start: number; end: number; status: string };

async function addClaim(id: string, position: number, place: Partial<Place> = {}) {
  const { section = "Songs", start = 0, end = 8, status = "published" } = place;
  await db().claim.create({
    data: {
      id,
      documentId: "birds",
      position,
      kind: "definition",
      payload: { term: id, meaning: "a claim" },
      topic: "practice",
      statement: `The claim ${id}.`,
      gaps: [],
      section,
      sourceStart: start,
      sourceEnd: end,
      sourceChecksum: "",
      excerpt: excerpt(text, start, end),
      status,
    },
  });
}

type Known = { stability: number; lastDay: StudyDay; dueDay: StudyDay; reps: number };

async function remember(learner: Learner, claimId: string, known: Partial<Known> = {}) {
  const { stability = 5, lastDay = "2026-11-10", dueDay = "2026-11-20", reps = 1 } = known;
  await db().memory.create({
    data: {
      userId: learner.userId,
      claimId,
      stability,
      difficulty: 5,
      lastDay: new Date(lastDay),
      dueDay: new Date(dueDay),
      reps,
      lapses: 0,
      lastRating: "good",
      lastQuestion: "q",
      version: 1,
    },
  });
}
