import "server-only";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { StartRefusal } from "./refusal";

/**
 * Keeps a data folder to one process. PGlite has no lock of its own, and two processes on one folder lose
 * acknowledged rows without a word.
 *
 * The file beside the folder names the process and when it started, so that a lock left behind by a killed
 * process is known to be stale even when another process has its number by now. Where the system does not
 * tell start times (no /proc), the number alone decides.
 *
 * @throws StartRefusal when a living process holds the folder.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  const mine = `${process.pid} ${startTime(process.pid) ?? "-"}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, mine, { flag: "wx", mode: 0o600 });
      return () => {
        if (read(file) === mine) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = readWritten(file);
      if (isAlive(holder)) {
        throw new StartRefusal(
          `The data folder ${folder} is in use by process ${holder.split(" ")[0]}. Stop that process, or set RECITE_DATA_DIR to another folder.`,
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

function isAlive(holder: string): boolean {
  const [pid, started] = holder.split(" ");
  const number = Number(pid);
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
