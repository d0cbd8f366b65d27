import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./folder-lock";
import { StartRefusal } from "./refusal";

let base: string;
let folder: string;
let lock: string;

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), "folder-lock-"));
  folder = path.join(base, "postgres");
  lock = `${folder}.lock`;
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

/** Number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

test("a folder is held until it is released", () => {
  const release = lockFolder(folder);
  expect(readFileSync(lock, "utf8")).toMatch(new RegExp(`^${process.pid} `));
  expect(() => lockFolder(folder)).toThrow(StartRefusal);
  release();
  expect(existsSync(lock)).toBe(false);
  lockFolder(folder)();
});

test("a living process that holds the folder is named", () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  try {
    writeFileSync(lock, `${other.pid} -`);
    expect(() => lockFolder(folder)).toThrow(
      `The data folder ${folder} is in use by process ${other.pid}. Stop that process, or set RECITE_DATA_DIR to another folder.`,
    );
    expect(readFileSync(lock, "utf8")).toBe(`${other.pid} -`);
  } finally {
    other.kill();
  }
});

test("the lock of a dead process is taken over, and nothing else stays behind", () => {
  writeFileSync(lock, `${deadPid()} 1`);
  const release = lockFolder(folder);
  expect(readFileSync(lock, "utf8")).toMatch(new RegExp(`^${process.pid} `));
  expect(readdirSync(base)).toEqual(["postgres.lock"]);
  release();
});

// Start times are known where there is /proc; elsewhere the number alone decides.
if (existsSync("/proc/self/stat"))
  test("the lock of a dead process whose number another has by now is taken over", () => {
    writeFileSync(lock, `${process.pid} 1`);
    lockFolder(folder)();
  });

test.each(["", "hello", "0 0", "-1 -"])("a lock that says %j holds nobody off", (text) => {
  writeFileSync(lock, text);
  lockFolder(folder)();
});

test("releasing leaves a lock that another process has taken since", () => {
  const release = lockFolder(folder);
  writeFileSync(lock, "1 -");
  release();
  expect(readFileSync(lock, "utf8")).toBe("1 -");
});
