import { beforeEach, describe, expect, test } from "vitest";
import type { ContentFile } from "@/core/claim/library";
import { db, sql } from "@/server/db/client";
import { almanac, contentFile, gazette, purpose, tools } from "@/server/testing/content";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { loadLibrary } from "./load";
import { passageChecksum } from "./passage-checksum";
import { listDocuments } from "./queries";
import type { Content } from "./read-content";

const database = testDatabase();

const content = (
  files: ContentFile[],
  faults: string[] = [],
  leftOut: Content["leftOut"] = faults.length > 0 ? ["gazette"] : [],
): Content => ({
  entities: tools,
  relations: [],
  texts: new Map(),
  files: files.map((file) => ({ name: `${file.document.id}.json`, content: file })),
  faults,
  leftOut,
});
const tables = [
  "document",
  "entity",
  "claim",
  "claim_entity",
  "question",
  "question_claim",
  "relation",
  "relation_claim",
  "deck",
  "deck_claim",
];
const load = (...parts: Parameters<typeof content>) => loadLibrary(database(), content(...parts));

/** Every row of the library as the database keeps it: two loads that write nothing leave the same. */
async function rows(): Promise<unknown> {
  return Promise.all(
    tables.map((table) => sql().query(`SELECT xmin::text, ctid::text, t.*::text FROM ${table} t ORDER BY 2`)),
  );
}

const questions = (status: string) =>
  sql().query<{ id: string; claim: string }>(
    `SELECT q.id, qc.claim_id AS claim FROM question q JOIN question_claim qc ON qc.question_id = q.id
      WHERE q.status = $1 ORDER BY 1`,
    [status],
  );
/** Statuses of the questions that hold a phrase anywhere. */
const bodiesWith = (phrase: string) =>
  sql()
    .query<{ status: string }>("SELECT status FROM question WHERE strpos(body::text, $1) > 0", [phrase])
    .then((found) => found.map((row) => row.status));
const claims = (status: string) =>
  sql()
    .query<{ id: string }>("SELECT id FROM claim WHERE status = $1 ORDER BY id", [status])
    .then((found) => found.map((row) => row.id));

test("a library is loaded whole and reported in a line", async () => {
  const report = await load([almanac(), gazette()]);
  // One row for each claim that a question asks.
  const published = new Set((await questions("published")).map(({ id }) => id)).size;
  expect(published).toBeGreaterThanOrEqual(12);
  expect(report).toEqual([
    `Library: 2 documents, 6 claims (6 new or changed, 0 retired), ${published} questions (${published} new or changed, 0 retired).`,
  ]);
  expect(await db().document.findMany({ orderBy: { position: "asc" } })).toMatchObject([
    { id: "almanac", title: "The almanac", author: null, sections: ["Tools"] },
    { id: "gazette" },
  ]);
  expect(await db().claim.findUnique({ where: { id: "gazette-ostrich" } })).toMatchObject({
    documentId: "gazette",
    position: 1,
    kind: "purpose",
    payload: { tool: "Ostrich", purpose: "quill cutting" },
    gaps: ["Ostrich"],
    sourceEnd: 10,
    status: "published",
  });
  expect(await db().claimEntity.findMany({ where: { claimId: "gazette-ostrich" } })).toEqual([
    { claimId: "gazette-ostrich", entityId: "ostrich" },
  ]);
});

test("the library that Recite brings loads", async () => {
  const report = await loadLibrary(database());
  expect(report).toEqual([
    expect.stringMatching(/^Library: \d+ documents, \d+ claims \(.+\), \d+ questions \(/),
  ]);
  expect(await loadLibrary(database())).toEqual([]);
}, 120_000); // its questions are made twice, on a machine that may be busy with other tests

test("loading the same again writes nothing and reports nothing", async () => {
  await load([almanac(), gazette()]);
  const before = await rows();
  expect(await load([almanac(), gazette()])).toEqual([]);
  expect(await rows()).toEqual(before);
});

test("questions are made anew when the rules that make them have changed", async () => {
  const loadBy = (rules: string) => loadLibrary(database(), content([almanac()]), rules);
  await loadBy("first");
  await sql().query("UPDATE question SET status = 'retired'");
  expect(await loadBy("first")).toEqual([]);
  expect(await questions("published")).toEqual([]);
  expect(await loadBy("second")).toHaveLength(1);
  expect(await questions("retired")).toEqual([]);
});

describe("a library that changed", () => {
  const withoutOne = () => contentFile("gazette", gazette().claims.slice(0, 1));
  const reworded = () =>
    contentFile("gazette", [purpose("gazette", "Tamarack", "barrel making"), ...gazette().claims.slice(1)]);

  test("retires the questions of a claim that changed, and asks new ones", async () => {
    await load([almanac(), gazette()]);
    expect(await bodiesWith("frame joining")).toContain("published");
    const [report] = await load([almanac(), reworded()]);
    const retired = await questions("retired");
    expect(new Set(await bodiesWith("frame joining"))).toEqual(new Set(["retired"]));
    expect(await bodiesWith("barrel making")).toContain("published");
    expect(report).toContain("6 claims (1 new or changed, 0 retired), ");
    expect(report).toContain(`${retired.length} retired).`);
    expect(report).not.toContain("(0 new");
  });

  test("retires a claim that is gone, with its questions, and keeps the row", async () => {
    await load([almanac(), gazette()]);
    await load([almanac(), withoutOne()]);
    expect(await claims("retired")).toEqual(["gazette-ostrich"]);
    expect((await questions("published")).map((row) => row.claim)).not.toContain("gazette-ostrich");
    expect((await questions("retired")).map((row) => row.claim)).toContain("gazette-ostrich");
  });

  test("retires a document whose file is gone, with its claims and questions, until it comes back", async () => {
    await load([almanac(), gazette()]);
    const before = await questions("published");
    const [report] = await load([almanac()]);
    expect(report).toContain("Library: 1 documents");
    expect(await claims("retired")).toEqual(
      gazette()
        .claims.map((claim) => claim.id)
        .sort(),
    );
    expect((await questions("published")).filter((row) => row.claim.startsWith("gazette"))).toEqual([]);
    expect((await questions("retired")).some((row) => row.claim.startsWith("gazette"))).toBe(true);
    const shelf = () => listDocuments(ada, new Date()).then((found) => found.map((document) => document.id));
    const ada = await addLearner();
    expect(await shelf()).toEqual(["almanac"]);
    await load([almanac(), gazette()]);
    expect(await shelf()).toEqual(["almanac", "gazette"]);
    expect(await questions("published")).toEqual(before);
  });

  test("publishes again what comes back", async () => {
    await load([almanac(), gazette()]);
    const before = await questions("published");
    await load([almanac(), withoutOne()]);
    await load([almanac(), gazette()]);
    expect(await claims("retired")).toEqual([]);
    expect(await questions("published")).toEqual(before);
  });

  test("keeps every memory and answer, of claims that changed, went or stayed", async () => {
    await load([almanac(), gazette()]);
    const { userId } = await addLearner();
    await remember(userId, "gazette-tamarack");
    await remember(userId, "gazette-ostrich");
    await remember(userId, "almanac-basalt");
    const kept = () =>
      Promise.all(
        ["memory", "answer", "review"].map((table) =>
          sql().query(`SELECT t.*::text FROM ${table} t ORDER BY 1`),
        ),
      );
    const before = await kept();
    await load([almanac(), contentFile("gazette", [purpose("gazette", "Tamarack", "barrel making")])]);
    expect(await kept()).toEqual(before);
    expect(before.map((table) => table.length)).toEqual([3, 3, 3]);
  });
});

describe("a file that is left out", () => {
  const fault = "gazette.json, claim gazette-tamarack: claims.0.kind: Invalid input";
  const said = `Left out of the library: ${fault}`;

  beforeEach(async () => {
    await load([almanac(), gazette()]);
  });

  test("is reported, and what was loaded of it stays as it was", async () => {
    const before = (await questions("published")).filter((row) => row.claim.startsWith("gazette"));
    expect((await load([almanac()], [fault]))[0]).toBe(said);
    expect(await claims("retired")).toEqual([]);
    const after = (await questions("published")).filter((row) => row.claim.startsWith("gazette"));
    expect(after).toEqual(before);
  });

  test("stays as well when its document is not known, and so does any that is gone", async () => {
    await load([almanac()], [fault], [null]);
    expect(await claims("retired")).toEqual([]);
    expect((await questions("retired")).filter((row) => row.claim.startsWith("gazette"))).toEqual([]);
  });

  test("is retired once it is deleted instead", async () => {
    await load([almanac()], [fault]);
    await load([almanac()]);
    expect(await claims("published")).toEqual(
      almanac()
        .claims.map((claim) => claim.id)
        .sort(),
    );
  });

  test("does not hold up the others", async () => {
    const more = contentFile("almanac", [...almanac().claims, purpose("almanac", "Ostrich", "egg painting")]);
    await load([more], [fault]);
    expect(await claims("published")).toContain("almanac-ostrich");
  });

  test("is reported again at each start, with nothing written", async () => {
    await load([almanac()], [fault]);
    const before = await rows();
    expect(await load([almanac()], [fault])).toEqual([said]);
    expect(await rows()).toEqual(before);
  });

  test("is loaded when it is sound again", async () => {
    await load([almanac()], [fault]);
    const [report] = await load([almanac(), gazette()]);
    expect(report).toContain("Library: 2 documents, 6 claims");
    expect(await load([almanac(), gazette()])).toEqual([]);
  });

  test("leaves everything as it was when all are", async () => {
    const before = await rows();
    expect(await load([], [fault])).toEqual([said]);
    expect(await rows()).toEqual(before);
  });
});

/** One right answer of a person to a question on the claim, with its review and memory. */
async function remember(userId: string, claim: string) {
  const question = (await questions("published")).find((row) => row.claim === claim);
  if (!question) throw new Error(`Claim ${claim} has no question`);
  await sql().query(
    `WITH m AS (
       INSERT INTO memory VALUES ($1, $2, 2.5, 5, '2026-11-18', '2026-11-20', 1, 0, 'good', $3, 1)),
     a AS (
       INSERT INTO answer (user_id, id, token_id, session_id, question_id, response, seed, verdict, score, served_at, at, day,
                           elapsed_ms)
       VALUES ($1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), $3, '{}', 1, 'right', 1, '2026-11-18T10:00Z',
               '2026-11-18T10:00Z', '2026-11-18', 4000) RETURNING id)
     INSERT INTO review (user_id, answer_id, claim_id, topic, verdict, rating, is_practice, version, day, stability, difficulty,
                         due_day, desired_retention, algorithm)
     SELECT $1, id, $2, 'libraries', 'right', 'good', false, 0, '2026-11-18', 2.5, 5, '2026-11-20', 0.9, 'fsrs' FROM a`,
    [userId, claim, question.id],
  );
}

describe("relations and decks", () => {
  const disputed: Content["relations"] = [
    {
      id: "drawing",
      kind: "disagrees",
      about: "what is for drawing",
      sides: [
        { says: "Basalt is.", claims: ["almanac-basalt", "almanac-fennel"] },
        { says: "Tamarack is.", claims: ["gazette-tamarack"] },
      ],
    },
  ];
  const loadWith = (relations: Content["relations"], files = [almanac(), gazette()]) =>
    loadLibrary(database(), { ...content(files), relations });

  test("a relation is kept with its sides, and replaced when it changes", async () => {
    await loadWith(disputed);
    expect(await db().relation.findMany()).toEqual([
      {
        id: "drawing",
        kind: "disagrees",
        about: "what is for drawing",
        says: ["Basalt is.", "Tamarack is."],
        position: 0,
      },
    ]);
    expect(await db().relationClaim.findMany({ orderBy: { claimId: "asc" } })).toEqual([
      { relationId: "drawing", claimId: "almanac-basalt", side: 0 },
      { relationId: "drawing", claimId: "almanac-fennel", side: 0 },
      { relationId: "drawing", claimId: "gazette-tamarack", side: 1 },
    ]);
    await loadWith([]);
    expect(await db().relation.count()).toBe(0);
    expect(await db().relationClaim.count()).toBe(0);
  });

  test("decks hold the published claims that belong to them", async () => {
    await loadWith(disputed);
    const sizes = await db().deck.findMany({
      orderBy: { position: "asc" },
      select: { id: true, _count: { select: { claims: true } } },
    });
    expect(sizes.map(({ id, _count }) => [id, _count.claims])).toEqual([
      ["everything", 6],
      ["topic-libraries", 6],
      ["disagreements", 3],
      ["document-almanac", 4],
      ["document-gazette", 2],
    ]);
    await loadWith([], [almanac()]);
    expect(await db().deckClaim.count({ where: { claimId: "gazette-ostrich" } })).toBe(0);
  });
});

describe("texts", () => {
  const text = "Tools\n\nBasalt draws contours well.\n\nFennel mills paper.\n";
  const grounded = () => {
    const passage = "Basalt draws contours well.";
    const start = text.indexOf(passage);
    const source = {
      section: "Tools",
      start,
      end: start + passage.length,
      checksum: passageChecksum(passage),
    };
    return contentFile("almanac", [{ ...purpose("almanac", "Basalt", "contour drawing"), source }]);
  };
  const loadText = (texts: [string, string][], file = grounded()) =>
    loadLibrary(database(), { ...content([file]), texts: new Map(texts) });
  const claim = () => db().claim.findUnique({ where: { id: "almanac-basalt" } });
  const marked = { before: "", marked: "Basalt draws contours well.", after: "" };

  test("a shipped text is stored, and its passages are cut", async () => {
    await loadText([["almanac", text]]);
    expect(await db().document.findUnique({ where: { id: "almanac" } })).toMatchObject({ text });
    expect(await claim()).toMatchObject({ excerpt: marked });
  });

  test("without a text there is no passage", async () => {
    await loadText([]);
    expect(await claim()).toMatchObject({ excerpt: null });
  });

  test("an imported text stays when the claims change, and its passages move with them", async () => {
    await loadText([]);
    await db().document.update({ where: { id: "almanac" }, data: { text } });
    const file = grounded();
    file.claims.push({
      ...purpose("almanac", "Fennel", "paper milling"),
      source: { section: "Tools", start: 0, end: 5, checksum: passageChecksum("Tools") },
    });
    await loadText([], file);
    expect(await db().document.findUnique({ where: { id: "almanac" } })).toMatchObject({ text });
    expect(await claim()).toMatchObject({ excerpt: marked });
  });

  test("words that a claim does not rest on are never its passage", async () => {
    await loadText([["almanac", text.replace("draws", "drops")]]);
    expect(await claim()).toMatchObject({ excerpt: null });
  });
});
