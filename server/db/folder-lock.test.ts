import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
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
  expect(readFileSync(lock, "utf8")).toMatch(new RegExp(`^${process.pid} \\S+ ${hostname()}$`));
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

/** Lets the lock look as if it was last touched so long ago. */
function age(seconds: number): void {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(lock, then, then);
}

test("a lock of another host holds while it is touched, whatever its number means here", () => {
  for (const pid of [process.pid, deadPid()]) {
    writeFileSync(lock, `${pid} 1 elsewhere`);
    age(15);
    expect(() => lockFolder(folder)).toThrow(
      `The data folder ${folder} is in use by process ${pid} on elsewhere. Stop that process and try again 20 seconds later, or set RECITE_DATA_DIR to another folder.`,
    );
    expect(readFileSync(lock, "utf8")).toBe(`${pid} 1 elsewhere`);
  }
});

test("a lock of another host that is touched no more is taken over", () => {
  writeFileSync(lock, `${process.pid} - elsewhere`);
  age(25);
  const release = lockFolder(folder);
  expect(readFileSync(lock, "utf8")).toContain(hostname());
  release();
});

test("on the same host a lock's age decides nothing", () => {
  const release = lockFolder(folder);
  age(3600);
  expect(() => lockFolder(folder)).toThrow(StartRefusal);
  release();
  writeFileSync(lock, `${deadPid()} 1 ${hostname()}`);
  lockFolder(folder)();
});

test("a held lock is touched every five seconds until it is released or another's", () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const touched = () => Date.now() - statSync(lock).mtimeMs < 10_000;
    const release = lockFolder(folder);
    age(60);
    vi.advanceTimersByTime(5_000);
    expect(touched()).toBe(true);
    writeFileSync(lock, "1 - elsewhere");
    age(60);
    vi.advanceTimersByTime(5_000);
    expect(touched()).toBe(false);
    release();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
