import "server-only";
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { StartRefusal } from "./refusal";

/** How often a held lock is touched, and how old one of another host may be and still count as held. */
const touchMs = 5_000;
const heldMs = 20_000;

/**
 * Keeps a data folder to one process. PGlite has no lock of its own, and two processes on one folder lose
 * acknowledged rows without a word.
 *
 * The file beside the folder names the process and when it started, so that a lock left behind by a killed
 * process is known to be stale even when another process has its number by now. Where the system does not
 * tell start times (no /proc), the number alone decides.
 *
 * Numbers mean nothing on another host, nor in another container: there the lock holds while its file is
 * touched, which the process that holds it does.
 *
 * @throws StartRefusal when a living process holds the folder.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  const mine = `${process.pid} ${startTime(process.pid) ?? "-"} ${hostname()}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, mine, { flag: "wx", mode: 0o600 });
      const touching = setInterval(() => touch(file, mine), touchMs).unref();
      return () => {
        clearInterval(touching);
        if (read(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = readWritten(file);
      const [pid, started, host = hostname()] = holder.split(" ");
      const isElsewhere = host !== hostname();
      if (isElsewhere ? isFresh(file) : isAlive(Number(pid), started)) {
        throw new StartRefusal(
          isElsewhere
            ? `The data folder ${folder} is in use by process ${pid} on ${host}. Stop that process and try again ${heldMs / 1000} seconds later, or set RECITE_DATA_DIR to another folder.`
            : `The data folder ${folder} is in use by process ${pid}. Stop that process, or set RECITE_DATA_DIR to another folder.`,
        );
      }
      removeStale(file, holder);
    }
  }
  throw new StartRefusal(`The data folder ${folder} is being opened by another process. Try again.`);
}

/** Takes a dead process's lock away, unless somebody else did and has locked the folder since we looked. */
function removeStale(file: string, holder: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return;
  }
  if (read(aside) === holder) rmSync(aside);
  else renameSync(aside, file);
}

/** What the lock says. It is empty between its making and its writing, so an empty one is given a moment. */
function readWritten(file: string): string {
  for (let attempt = 0; attempt < 10; attempt++) {
    const holder = read(file);
    if (holder !== "") return holder;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  return "";
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // gone since we looked: nobody holds it
  }
}

/** Tells other hosts that the lock is held. */
function touch(file: string, mine: string): void {
  const now = new Date();
  try {
    if (read(file) === mine) utimesSync(file, now, now);
  } catch (error) {
    // A volume that is away for a moment is no reason to end: the next touch may succeed.
    console.error(`The lock ${file} could not be touched: ${(error as Error).message}`);
  }
}

/** A time to come counts as fresh as well: the clocks of two hosts may differ. */
function isFresh(file: string): boolean {
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Date.now() - touched < heldMs;
}

function isAlive(number: number, started: string | undefined): boolean {
  if (!Number.isInteger(number) || number <= 0) return false;
  try {
    process.kill(number, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = startTime(number);
  return now === null || started === "-" || now === started;
}

/** Start of a process in clock ticks since the machine started; null where the system does not tell. */
function startTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces; the start time is the 20th field behind it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
