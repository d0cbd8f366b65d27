import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
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

function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, "auth-secret");
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    fs.writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return fs.readFileSync(file, "utf8").trim();
}
