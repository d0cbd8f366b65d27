import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openEmbedded } from "./embedded";
import { StartRefusal } from "./refusal";

// Making a database takes seconds, and several times that beside other tests.
vi.setConfig({ testTimeout: 120_000 });

let base: string;
let dataDir: string;

beforeEach(() => {
  base = fs.mkdtempSync(path.join(tmpdir(), "embedded-"));
  dataDir = path.join(base, "data");
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(base, { recursive: true, force: true });
});

const birds = (pglite: PGlite) => pglite.query("SELECT name FROM bird").then((result) => result.rows);

test("a database is made, synced at every commit, kept, and held by one opener", async () => {
  const first = await openEmbedded(dataDir);
  expect(fs.readdirSync(dataDir).sort()).toEqual(["postgres", "postgres-version", "postgres.lock"]);
  expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
  await expect(openEmbedded(dataDir)).rejects.toThrow(`is in use by process ${process.pid}`);

  await first.pglite.exec("CREATE TABLE bird (name TEXT)");
  const fdatasync = vi.spyOn(fs, "fdatasyncSync");
  const fsync = vi.spyOn(fs, "fsyncSync");
  const syncs = () => fdatasync.mock.calls.length + fsync.mock.calls.length;
  for (const name of ["owl", "wren", "kite"]) {
    const before = syncs();
    await first.pglite.query("INSERT INTO bird VALUES ($1)", [name]);
    expect(syncs()).toBeGreaterThan(before);
  }
  const before = syncs();
  await birds(first.pglite);
  expect(syncs()).toBe(before); // a read has nothing to sync

  await first.close();
  expect(fs.existsSync(path.join(dataDir, "postgres.lock"))).toBe(false);
  const again = await openEmbedded(dataDir);
  expect(await birds(again.pglite)).toEqual([{ name: "owl" }, { name: "wren" }, { name: "kite" }]);
  await again.close();
});

test("a sync that fails is not taken for one", async () => {
  const { pglite } = await openEmbedded(dataDir);
  await pglite.exec("CREATE TABLE bird (name TEXT)");
  vi.spyOn(fs, "fdatasyncSync").mockImplementation(() => {
    throw new Error("no space");
  });
  vi.spyOn(fs, "fsyncSync").mockImplementation(() => {
    throw new Error("no space");
  });
  await expect(pglite.query("INSERT INTO bird VALUES ('owl')")).rejects.toThrow();
});

test("a database whose making was cut short is made anew", async () => {
  fs.mkdirSync(path.join(dataDir, "postgres"), { recursive: true });
  fs.writeFileSync(path.join(dataDir, "postgres/PG_VERSION"), "18\n");
  fs.writeFileSync(path.join(dataDir, "postgres-version"), "18\n");
  fs.writeFileSync(path.join(dataDir, "postgres-unfinished"), "");
  const { pglite, close } = await openEmbedded(dataDir);
  expect((await pglite.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  expect(fs.existsSync(path.join(dataDir, "postgres-unfinished"))).toBe(false);
  await close();
});

describe("refuses in a sentence, and leaves as it is,", () => {
  function pretend(version: string | null) {
    fs.mkdirSync(path.join(dataDir, "postgres"), { recursive: true });
    fs.writeFileSync(path.join(dataDir, "postgres/PG_VERSION"), "18\n");
    if (version !== null) fs.writeFileSync(path.join(dataDir, "postgres-version"), version);
  }

  async function refusal(): Promise<string> {
    const error: unknown = await openEmbedded(dataDir).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StartRefusal);
    expect(fs.existsSync(path.join(dataDir, "postgres.lock"))).toBe(false);
    return (error as StartRefusal).message;
  }

  test("a folder that cannot be made", async () => {
    fs.writeFileSync(path.join(base, "file"), "");
    dataDir = path.join(base, "file/data");
    expect(await refusal()).toBe(
      `The data folder ${dataDir} cannot be written. Give this user the right to write there, or set RECITE_DATA_DIR to another folder.`,
    );
  });

  test("a folder that another major version wrote", async () => {
    pretend("17\n");
    expect(await refusal()).toContain(
      `${dataDir} was written by PostgreSQL 17, this version of Recite holds 18`,
    );
    expect(fs.readFileSync(path.join(dataDir, "postgres-version"), "utf8")).toBe("17\n");
  });

  test("a folder whose version nobody wrote down", async () => {
    pretend(null);
    expect(await refusal()).toContain("was written by PostgreSQL of an unknown version");
  });

  test("a folder that holds no database that opens", async () => {
    pretend("18\n");
    expect(await refusal()).toMatch(/^The database in \S+ does not open: .+\. Restore a backup, or set/);
    expect(fs.readdirSync(path.join(dataDir, "postgres"))).toContain("PG_VERSION");
  });
});
