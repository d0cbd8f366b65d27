import { type Database, openDatabase } from "@/server/db/database";
import { StartRefusal } from "@/server/db/refusal";
import { type Env, readEnv } from "@/server/env";

/**
 * Opens the database that the server would open, for a command. Where that cannot be, says why in a sentence
 * and ends the process.
 */
export async function openForCommand(): Promise<Database> {
  try {
    return await openDatabase(environment());
  } catch (error) {
    console.error(error instanceof StartRefusal ? error.message : error);
    process.exit(1);
  }
}

function environment(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    throw new StartRefusal((error as Error).message);
  }
}
