import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * SHA-256, in hexadecimal, of files and of all files below folders: changes when any name or content does.
 *
 * @param {string} root what the paths start from
 * @param {string[]} paths those that do not exist count as empty
 */
export function digest(root, paths) {
  const hash = createHash("sha256");
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(path).update("\0").update(readFileSync(full));
  };
  paths.forEach(add);
  return hash.digest("hex");
}
