import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded } from "@/server/db/embedded";
import { lockFolder } from "@/server/db/folder-lock";

const root = join(import.meta.dirname, "..");
let base: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "start-"));
});

const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(base, { recursive: true, force: true });
});

type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string };
type Started = { child: ChildProcess; said(text: string): Promise<void>; ended: Promise<Ended> };

/** Starts the server without its pages in a process of its own, in an environment of its own. */
function start(environment: Record<string, string>): Started {
  const { PATH = "" } = process.env;
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "server/testing/open-server.ts"],
    { cwd: root, env: { PATH, NODE_ENV: "production", ...environment } },
  );
  children.push(child);
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr })),
  );
  const said = async (text: string) => {
    const gone = ended.then(() =>
      Promise.reject(new Error(`It ended without "${text}": ${stdout}${stderr}`)),
    );
    const heard = new Promise<void>((resolve) => {
      const look = () => stdout.includes(text) && resolve();
      child.stdout.on("data", look);
      look();
    });
    await Promise.race([heard, gone]);
  };
  return { child, said, ended };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe("a server that cannot start says why in a sentence:", () => {
  async function refusal(environment: Record<string, string>): Promise<string> {
    const { code, stdout, stderr } = await start(environment).ended;
    expect(stdout).toBe("");
    expect(code).toBe(1);
    return stderr;
  }

  test("a faulty environment, each fault in a line", async () => {
    const stderr = await refusal({ PORT: "80000", RECITE_SIGNUP: "perhaps", AUTH_URL: "recite" });
    expect(stderr.split("\n")).toEqual([
      "PORT must be a number from 1 to 65535, such as 3000.",
      "AUTH_URL must be the address that people type, such as https://recite.example.org.",
      "RECITE_SIGNUP must be open, invited or closed.",
      "",
    ]);
  });

  test("a data folder that cannot be written", async () => {
    writeFileSync(join(base, "file"), "");
    const folder = join(base, "file", "data");
    expect(await refusal({ RECITE_DATA_DIR: folder })).toBe(
      `The data folder ${folder} cannot be written. Give this user the right to write there, or set RECITE_DATA_DIR to another folder.\n`,
    );
  });

  test("a DATABASE_URL of another kind of database", async () => {
    expect(await refusal({ DATABASE_URL: "mysql://localhost/recite", RECITE_DATA_DIR: base })).toBe(
      "DATABASE_URL must begin with postgresql://, or be left out to use the embedded database.\n",
    );
  });

  test("a DATABASE_URL where no database answers, without its password", async () => {
    const url = `postgresql://recite:hidden-word@localhost:${await freePort()}/recite`;
    const stderr = await refusal({ DATABASE_URL: url, RECITE_DATA_DIR: base });
    expect(stderr).toMatch(
      /^The database at localhost:\d+\/recite cannot be used: .*ECONNREFUSED.*\. Check DATABASE_URL\.\n$/,
    );
    expect(stderr).not.toContain("hidden-word");
  });

  test("a DATABASE_URL that is no address", async () => {
    expect(await refusal({ DATABASE_URL: "postgresql://[", RECITE_DATA_DIR: base })).toMatch(
      /^The database at DATABASE_URL cannot be used: .+\. Check DATABASE_URL\.\n$/,
    );
  });

  test("a data folder in use by another process, which goes on", async () => {
    const folder = join(base, "held");
    mkdirSync(folder);
    const release = lockFolder(join(folder, "postgres"));
    expect(await refusal({ RECITE_DATA_DIR: folder })).toBe(
      `The data folder ${folder}/postgres is in use by process ${process.pid}. Stop that process, or set RECITE_DATA_DIR to another folder.\n`,
    );
    expect(existsSync(join(folder, "postgres.lock"))).toBe(true);
    release();
  });
});

test("a server starts, stops in order, and closes what it cannot use", async () => {
  const RECITE_DATA_DIR = join(base, "data");
  const PORT = String(await freePort());

  const first = start({ RECITE_DATA_DIR, PORT });
  await first.said("listening");
  const answer = fetch(`http://localhost:${PORT}/`).then((response) => response.text());
  await first.said("asked");
  const from = performance.now();
  first.child.kill("SIGTERM");
  first.child.kill("SIGINT");
  expect(await answer).toBe("begun, done");
  const { code, signal, stdout, stderr } = await first.ended;
  expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: "" });
  expect(performance.now() - from).toBeLessThan(5000);
  expect(stdout).toMatch(
    new RegExp(
      `^Recite \\d+\\.\\d+\\.\\d+ · embedded PostgreSQL 18\\.\\d+ in ${RECITE_DATA_DIR} · http://localhost:${PORT}$`,
      "m",
    ),
  );
  expect(readdirSync(RECITE_DATA_DIR).sort()).toEqual(["auth-secret", "postgres", "postgres-version"]);

  await onDatabase(RECITE_DATA_DIR, "ALTER TABLE document RENAME TO lost");
  const damaged = await start({ RECITE_DATA_DIR }).ended;
  expect(damaged).toMatchObject({ code: 1, stderr: expect.stringContaining("document") });
  expect(existsSync(join(RECITE_DATA_DIR, "postgres.lock"))).toBe(false);

  await onDatabase(
    RECITE_DATA_DIR,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ('wings', 'c0ffee', '29990101000000_wings', now(), 1)`,
  );
  const newer = await start({ RECITE_DATA_DIR }).ended;
  expect(newer).toEqual({
    code: 1,
    signal: null,
    stdout: "",
    stderr:
      "The database is newer than this program: it has the migration 29990101000000_wings. Start the newer version of Recite.\n",
  });
  expect(existsSync(join(RECITE_DATA_DIR, "postgres.lock"))).toBe(false);
}, 120_000); // three starts and a new database, on a machine that may be busy with other tests

async function onDatabase(dataDir: string, statements: string): Promise<void> {
  const { pglite, close } = await openEmbedded(dataDir);
  await pglite.exec(statements);
  await close();
}
