/**
 * What a fresh clone needs before anything runs: packages, the generated database client, the built pages.
 * Plain Node without packages, since there are none yet. Each step is skipped when nothing it reads has changed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "./digest.mjs";
import { refuse, say } from "./say.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const oldestNode = [20, 19];

export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  refuse(
    `Recite needs Node ${oldestNode.join(".")} or newer; this is ${version}. Install a newer Node and start again.`,
  );
}

export function install() {
  step(["package.json", "package-lock.json"], "node_modules/.recite-packages", () => {
    say("Installing packages …");
    run("npm", ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  });
}

export function generate() {
  step(["prisma/schema.prisma", "package-lock.json"], "generated/.recite-client", () => {
    say("Generating the database client …");
    // The command would download an engine that generating does not use: any executable stands in for it.
    run(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
      quiet: true,
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    });
  });
}

const builtFrom = [
  "app",
  "components",
  "core",
  "server",
  "public",
  "prisma/schema.prisma",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

export function build() {
  step(builtFrom, ".next/recite-build", () => {
    say("Building the pages …");
    run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      quiet: true,
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    });
  });
}

/** Runs `work` unless the stamp of its last run tells that its sources are the same. */
function step(sources, stampFile, work) {
  const stamp = join(root, stampFile);
  const now = `${digest(root, sources)} ${process.versions.node}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Runs a command to its end. Quiet ones show what they print only when they fail. */
export function run(command, args, { quiet = false, env = {}, allowFailure = false } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  });
  if (result.status === 0 || allowFailure) return result.status ?? 1;
  if (quiet)
    process.stderr.write(Buffer.concat([result.stdout ?? Buffer.alloc(0), result.stderr ?? Buffer.alloc(0)]));
  const reason = result.error ? result.error.message : `exit status ${result.status ?? result.signal}`;
  return refuse(`"${command} ${args.join(" ")}" failed: ${reason}. What it printed stands above.`);
}
