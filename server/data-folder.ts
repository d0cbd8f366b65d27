import "server-only";
import fs from "node:fs";
import path from "node:path";
import { StartRefusal } from "./db/refusal";

/**
 * The data folder's full path, made when there is none: for this user alone, since it holds the secret.
 *
 * @throws StartRefusal when it cannot be written.
 */
export function writableFolder(dataDir: string): string {
  const base = path.resolve(dataDir);
  try {
    fs.mkdirSync(base, { recursive: true, mode: 0o700 });
    fs.accessSync(base, fs.constants.W_OK | fs.constants.R_OK);
    return base;
  } catch {
    throw new StartRefusal(
      `The data folder ${base} cannot be written. Give this user the right to write there, or set RECITE_DATA_DIR to another folder.`,
    );
  }
}
