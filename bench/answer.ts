/**
 * `npm run bench`: what an answer costs the database, as a ratio to one raw insert on the same connection in
 * the same run. Rounds of all variants are interleaved and medians given, so that a busy machine slows all
 * alike. On the embedded database (which syncs) and, where one is installed, on a PostgreSQL server that syncs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uuidv7 } from "uuidv7";
import type { Question } from "@/core/question/question";
import { studyDayOf } from "@/core/schedule/study-day";
import { findPostgres, startPostgres } from "@/scripts/postgres.mjs";
import type { Learner } from "@/server/auth/learner";
import { holdDatabase } from "@/server/db/client";
import { type Database, openDatabase } from "@/server/db/database";
import { loadLibrary } from "@/server/library/load";
import { readForAnswer } from "@/server/review/answer-statements";
import { recordAnswer } from "@/server/review/record-answer";
import { nextQuestion } from "@/server/review/session-state";
import { signToken, type TokenPayload } from "@/server/review/token";
import { addLearner } from "@/server/testing/people";

const rounds = 9;
const answersARound = 150;
const people = 10;
/** Claims of a sitting: what is due and new on a usual day. */
const claimsASitting = 30;

type Variant = { name: string; run(): Promise<unknown> };

process.env.AUTH_SECRET ??= "a secret for measurements only, never served";

const folder = mkdtempSync(join(tmpdir(), "recite-bench-"));
const results = [await measure(await openDatabase({ dataDir: folder }))];
rmSync(folder, { recursive: true, force: true });

const programs = findPostgres();
if (programs) {
  const server = await startPostgres(programs, { fsync: true });
  results.push(await measure(await openDatabase({ databaseUrl: server.url, dataDir: folder })));
  await server.stop();
} else console.log("Not measured on PostgreSQL: none is installed.");

console.log(JSON.stringify(results, null, 2));

async function measure(database: Database) {
  holdDatabase(database);
  await loadLibrary(database);
  await database.sql.exec(
    "CREATE TABLE bench_row (user_id uuid, id uuid, value text, PRIMARY KEY (user_id, id))",
  );
  const variants = await variantsOn(database);
  const times = new Map(variants.map((variant) => [variant.name, [] as number[]]));
  for (let round = 0; round <= rounds; round++)
    for (const variant of variants) {
      const from = performance.now();
      for (let i = 0; i < answersARound; i++) await variant.run();
      // The first round warms up.
      if (round > 0) times.get(variant.name)?.push((performance.now() - from) / answersARound);
    }
  await database.close();
  const median = (name: string) =>
    (times.get(name) ?? []).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  const raw = median("one raw insert");
  const table = variants.map(({ name }) => ({
    name,
    ms: Number(median(name).toFixed(3)),
    ratio: Number((median(name) / raw).toFixed(2)),
  }));
  console.log(`\n${database.description}`);
  console.table(table);
  return { database: database.description, table };
}

async function variantsOn({ sql }: Database): Promise<Variant[]> {
  const questions = await sql.query<{ claim: string; body: Question }>(
    `SELECT DISTINCT ON (qc.claim_id) qc.claim_id AS claim, q.body FROM question q JOIN question_claim qc ON qc.question_id = q.id
      WHERE q.form = 'flashcard' ORDER BY qc.claim_id, q.id`,
  );
  const plan = questions.slice(0, claimsASitting).map((question) => question.claim);
  const now = new Date();
  const sittings: { learner: Learner; session: string }[] = [];
  const sitDown = async () => {
    const learner = await addLearner();
    const session = uuidv7();
    await sql.query(
      "INSERT INTO study_session (user_id, id, day, started_at, plan) VALUES ($1, $2, $3::date, $4, $5::text[])",
      [learner.userId, session, studyDayOf(now, learner.zone), now, plan],
    );
    return { learner, session };
  };
  for (let i = 0; i < people; i++) sittings.push(await sitDown());
  let answered = 0;
  // Each person answers each claim once; then they are replaced, so that a sitting stays as long as real ones.
  const next = async () => {
    const at = answered++;
    const seat = at % people;
    const turn = Math.floor(at / people) % claimsASitting;
    if (turn === 0) sittings[seat] = await sitDown();
    const sitting = sittings[seat];
    const question = questions[turn];
    if (!sitting || !question) throw new Error("The library is smaller than a sitting.");
    const token: TokenPayload = {
      id: uuidv7(),
      user: sitting.learner.userId,
      session: sitting.session,
      question: question.body.id,
      claims: [{ version: 0, isPractice: false }],
      seed: 1,
      servedAt: now.getTime(),
    };
    return { ...sitting, token };
  };
  return [
    {
      name: "one raw insert",
      run: () => sql.query("INSERT INTO bench_row VALUES ($1, $2, $3)", [uuidv7(), uuidv7(), "x"]),
    },
    { name: "one raw select by key", run: () => sql.query("SELECT * FROM claim WHERE id = $1", [plan[0]]) },
    {
      name: "an answer's one reading statement",
      async run() {
        const { learner, token } = await next();
        await readForAnswer(sql, learner.userId, token, uuidv7());
      },
    },
    {
      name: "the next question: one statement, and choosing",
      async run() {
        const { learner, session } = await next();
        await nextQuestion(sql, learner, { id: session, plan, answers: [], setAside: [], undone: [] }, now);
      },
    },
    {
      name: "a whole answer: read, judge, write, next question",
      async run() {
        const { learner, token } = await next();
        const response = { kind: "rating", rating: "good" } as const;
        const input = { answerId: uuidv7(), token: signToken(token), response, elapsedMs: 4_000 };
        const reply = await recordAnswer(learner, input, new Date());
        if (!reply.ok) throw new Error(reply.error.code);
      },
    },
  ];
}
