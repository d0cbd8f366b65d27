import "server-only";
import packageJson from "@/package.json";
import { holdDatabase } from "./db/client";
import { openDatabase } from "./db/database";
import { StartRefusal } from "./db/refusal";
import { readEnv } from "./env";
import { loadLibrary } from "./library/load";
import { authSecret } from "./secret";

/**
 * Everything between the start of the process and the first request: the environment, the database and its
 * migrations, the built-in library. What cannot be put right is said in a sentence, and the process ends.
 */
export async function openServer(): Promise<void> {
  try {
    const env = checkedEnv();
    const database = await openDatabase(env);
    holdDatabase(database);
    authSecret();
    for (const line of await loadLibrary(database)) console.log(line);
    console.log(`Recite ${packageJson.version} · ${database.description} · ${env.origin}`);
    closeOnSignal(database.close);
  } catch (error) {
    console.error(error instanceof StartRefusal ? error.message : error);
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

/** The embedded database is closed in order, so that the next start has nothing to recover. */
function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void close().finally(() => process.exit(0));
    });
  }
}
