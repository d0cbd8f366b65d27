import "server-only";
import packageJson from "@/package.json";
import { runClockFrom } from "./clock";
import { holdDatabase } from "./db/client";
import { type Database, openDatabase } from "./db/database";
import { StartRefusal } from "./db/refusal";
import { readEnv } from "./env";
import { loadLibrary } from "./library/load";
import { authSecret } from "./secret";

/**
 * Everything between the start of the process and the first request: the environment, the database and its
 * migrations, the built-in library. What cannot be put right is said in a sentence, and the process ends.
 */
export async function openServer(): Promise<void> {
  let database: Database | undefined;
  try {
    const env = checkedEnv();
    // next-auth and proxy.ts build addresses from this.
    process.env.AUTH_URL = env.origin;
    authSecret();
    if (env.clockStart) runClockFrom(env.clockStart);
    database = await openDatabase(env);
    holdDatabase(database);
    for (const line of await loadLibrary(database)) console.log(line);
    closeOnSignal(database);
    console.log(`Recite ${packageJson.version} · ${database.description} · ${env.origin}`);
    if (env.clockStart)
      console.log(`The clock began at ${env.clockStart.toISOString()} (RECITE_CLOCK), not at the real time.`);
  } catch (error) {
    console.error(error instanceof StartRefusal ? error.message : error);
    await database?.close();
    process.exit(1);
  }
}

function checkedEnv() {
  try {
    return readEnv(process.env);
  } catch (error) {
    throw new StartRefusal((error as Error).message);
  }
}

/** What answers requests, where it is not Next's own development server: scripts/start.mjs. */
const front = globalThis as typeof globalThis & { reciteStopServing?: () => Promise<void> };

/** Answers under way are finished, then the database is closed, so that the next start has nothing to recover. */
function closeOnSignal(database: Database): void {
  let isClosing = false;
  const close = async () => {
    // npm passes a Ctrl+C on that the terminal has sent already: the second must not end us midway.
    if (isClosing) return;
    isClosing = true;
    try {
      await front.reciteStopServing?.();
      await database.close();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  process.on("SIGINT", close);
  process.on("SIGTERM", close);
}
