import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { writableFolder } from "./data-folder";
import { StartRefusal } from "./db/refusal";
import { env } from "./env";

let secret: string | undefined;

/** The installation's secret: AUTH_SECRET, else one made at the first start and kept in the data folder. */
export function authSecret(): string {
  secret ??= env().authSecret ?? keptSecret(env().dataDir);
  return secret;
}

/** A key for one purpose, so that a signature for one thing is worthless for another. */
export function keyFor(purpose: string): Buffer {
  return createHmac("sha256", authSecret()).update(purpose).digest();
}

/** @throws StartRefusal when the folder cannot be written, or its file holds no secret. */
export function keptSecret(dataDir: string): string {
  const file = path.join(writableFolder(dataDir), "auth-secret");
  try {
    // Flushed: what it signs is in the hands of browsers, which a loss of power does not reach.
    fs.writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const kept = fs.readFileSync(file, "utf8").trim();
  // An empty or shortened key would sign just the same, for anybody.
  if (kept.length < 32)
    throw new StartRefusal(`The file ${file} holds no whole secret. Delete it, and a new one is made.`);
  return kept;
}
