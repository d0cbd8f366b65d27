import "server-only";
import fs from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { writableFolder } from "@/server/data-folder";
import { DurableFS, syncPath, syncTree } from "./durable-fs";
import { lockFolder } from "./folder-lock";
import { StartRefusal } from "./refusal";
import type { Sql } from "./sql";

/** Folders of one PostgreSQL major cannot be opened by another; PGlite 0.5 holds 18. */
const postgresMajor = "18";

/**
 * Opens the embedded database in `dataDir`, creating it when there is none. One process only.
 *
 * @throws StartRefusal when the folder cannot be written, is in use, or was written by another version.
 */
export async function openEmbedded(dataDir: string): Promise<{ pglite: PGlite; close(): Promise<void> }> {
  const base = writableFolder(dataDir);
  const folder = path.join(base, "postgres");
  const versionFile = path.join(base, "postgres-version");
  // Stands there while a new database is made: one cut short does not open, and holds nothing yet.
  const unfinishedFile = path.join(base, "postgres-unfinished");
  const release = lockFolder(folder);
  try {
    if (fs.existsSync(unfinishedFile)) fs.rmSync(folder, { recursive: true, force: true });
    const isNew = !fs.existsSync(path.join(folder, "PG_VERSION"));
    const version = fs.existsSync(versionFile) ? fs.readFileSync(versionFile, "utf8").trim() : null;
    if (!isNew && version !== postgresMajor) {
      throw new StartRefusal(
        `The data folder ${base} was written by PostgreSQL ${version ?? "of an unknown version"}, this version of Recite holds ${postgresMajor}. Start the version of Recite that wrote it, or set RECITE_DATA_DIR to another folder.`,
      );
    }
    if (isNew) {
      fs.writeFileSync(unfinishedFile, "");
      fs.writeFileSync(versionFile, `${postgresMajor}\n`);
    }
    const pglite = await openFolder(folder);
    if (isNew) {
      syncTree(base);
      fs.rmSync(unfinishedFile);
      syncPath(base); // before the first row: a loss of power must not bring the file back
    }
    return {
      pglite,
      async close() {
        try {
          await pglite.close();
        } finally {
          release();
        }
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function openFolder(folder: string): Promise<PGlite> {
  // Without -F, which turns syncing off.
  const parameters = PGlite.defaultStartParams.filter((parameter) => parameter !== "-F");
  try {
    return await PGlite.create({
      fs: new DurableFS(folder),
      startParams: [...parameters, "-c", "wal_sync_method=fsync"],
    });
  } catch (error) {
    throw new StartRefusal(
      `The database in ${folder} does not open: ${(error as Error).message}. Restore a backup, or set RECITE_DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}

/** Raw statements on an embedded database. */
export function embeddedSql(pglite: PGlite): Sql {
  return {
    async query<R>(text: string, parameters: unknown[] = []) {
      try {
        return (await pglite.query<R>(text, parameters)).rows;
      } catch (error) {
        // PGlite hangs the parameters on its errors, and errors go to the log: addresses, answers, hashes.
        if (error instanceof Error) Object.assign(error, { params: undefined });
        throw error;
      }
    },
    async exec(script) {
      await pglite.exec(script);
    },
  };
}
