import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

const noApp = "Nothing imports app/.";
const noFetching = "Components receive data as props; they never fetch it.";
const noShow = "Server code shows nothing.";
const noFramework = "The core knows no framework.";
const noDatabase = "The core knows no database.";
const onlyCore = "The core imports only the core.";
const noNode = "This import references a Node.js builtin module";
const repeatable = "Take `now` (or `random`) as an argument.";
const noEnvironment = "Take the setting as an argument.";
const oneClock = "Take the time from server/clock.";

const importing = (name: string) => `import { it } from "${name}";\nexport const held = it;\n`;

/** What stands where, and the message that refuses it. */
const refused: [path: string, code: string, message: string][] = [
  ["core/a/react.ts", importing("react"), noFramework],
  ["core/a/react-dom.ts", importing("react-dom/server"), noFramework],
  ["core/a/next.ts", importing("next/headers"), noFramework],
  ["core/a/next-itself.ts", importing("next"), noFramework],
  ["core/a/prisma.ts", importing("@prisma/client/runtime"), noDatabase],
  ["core/a/generated.ts", importing("@/generated/prisma/client"), noDatabase],
  ["core/a/generated-type.ts", `export type { User } from "@/generated/prisma/client";\n`, noDatabase],
  ["core/a/app.ts", importing("@/app/today/wording"), onlyCore],
  ["core/a/app-relative.ts", importing("../../app/today/wording"), onlyCore],
  ["core/a/components.ts", importing("@/components/ui/button"), onlyCore],
  ["core/a/components-relative.ts", importing("../../components/ui/button"), onlyCore],
  ["core/a/server.ts", importing("@/server/env"), onlyCore],
  ["core/a/server-relative.ts", importing("../../server/env"), onlyCore],
  ["core/a/server-late.ts", `export const held = () => import("@/server/env");\n`, onlyCore],
  ["core/a/node.ts", importing("node:fs"), noNode],
  ["core/a/node-old-name.ts", importing("crypto"), noNode],
  ["core/a/now.ts", "export const now = new Date();\n", repeatable],
  ["core/a/now-bare.ts", "export const now = new Date;\n", repeatable],
  ["core/a/now-number.ts", "export const now = Date.now();\n", repeatable],
  ["core/a/now-default.ts", "export const later = (now = Date.now) => now() + 1;\n", repeatable],
  ["core/a/random.ts", "export const pick = () => Math.floor(Math.random() * 4);\n", repeatable],
  ["core/a/now.test.ts", "export const now = new Date();\n", repeatable],
  ["core/a/environment.ts", "export const zone = process.env.TZ;\n", noEnvironment],
  ["components/a/server.tsx", importing("@/server/library/queries"), noFetching],
  ["components/a/server-relative.tsx", importing("../../server/library/queries"), noFetching],
  ["components/a/generated.tsx", importing("@/generated/prisma/client"), noFetching],
  ["components/a/app.tsx", importing("@/app/today/wording"), noApp],
  ["components/a/app-relative.tsx", importing("../../app/today/wording"), noApp],
  ["server/a/app.ts", importing("@/app/today/wording"), noApp],
  ["server/a/app-relative.ts", importing("../../app/today/wording"), noApp],
  ["server/a/now.ts", "export const now = () => new Date();\n", oneClock],
  ["server/a/now-bare.ts", "export const now = () => new Date;\n", oneClock],
  ["server/a/now-number.ts", "export const now = () => Date.now();\n", oneClock],
  ["server/a/now-default.ts", "export const later = (now = Date.now) => now() + 1;\n", oneClock],
  ["app/a/now.tsx", "export const now = () => new Date();\n", oneClock],
  ["server/a/components.ts", importing("@/components/ui/button"), noShow],
  ["scripts/app.ts", importing("@/app/today/wording"), noApp],
  ["scripts/app-relative.ts", importing("../app/today/wording"), noApp],
  ["proxy.ts", importing("./app/today/wording"), noApp],
];

const allowed: [path: string, code: string][] = [
  ["core/b/other.ts", importing("@/core/claim/claim")],
  ["core/b/packages.ts", importing("zod")],
  ["core/b/given-time.ts", "export const next = (now: Date) => new Date(now.getTime() + 1);\n"],
  ["core/b/epoch.ts", "export const epoch = new Date(0);\n"],
  ["core/b/given-chance.ts", "export const pick = (random: () => number) => Math.floor(random() * 4);\n"],
  ["core/b/reads-content.test.ts", importing("node:fs")],
  ["components/b/core.tsx", importing("@/core/claim/claim")],
  ["components/b/react.tsx", importing("react")],
  ["server/b/core.ts", importing("@/core/claim/claim")],
  ["server/b/world.ts", importing("node:fs")],
  ["server/b/given-time.ts", "export const next = (now: Date) => new Date(now.getTime() + 1);\n"],
  ["server/b/duration.ts", "export const began = () => performance.now();\n"],
  ["server/b/now.test.ts", "export const now = () => new Date();\n"],
  ["server/clock.ts", "export const now = () => new Date();\n"],
  ["app/b/page.ts", importing("@/app/today/wording")],
  ["app/b/actions.ts", importing("@/server/env")],
];

let folder: string;
let complaints: Map<string, string[]>;

// One run of the linter over a tree of its own, with the repository's own configuration.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  cpSync(join(root, "biome.json"), join(folder, "biome.json"));
  cpSync(join(root, "scripts/biome"), join(folder, "scripts/biome"), { recursive: true });
  writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
  for (const [path, code] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  complaints = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the linter refuses", () => {
  test.each(refused)("%s", (path, _, message) => {
    expect(complaints.get(path)?.join("\n")).toContain(message);
  });
});

test.each(allowed)("the linter allows %s", (path) => {
  expect(complaints.get(path)).toBeUndefined();
});

test("every server file keeps itself out of the browser", () => {
  const files = readdirSync(join(root, "server"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.startsWith("testing"),
  );
  const bare = files.filter((name) => {
    const text = readFileSync(join(root, "server", name), "utf8");
    return !text.startsWith('import "server-only";\n');
  });
  expect(bare).toEqual([]);
});

type Report = { diagnostics: { severity: string; message: string; location: { path: string } }[] };

/** The errors of each file. */
function lint(): Map<string, string[]> {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."],
    { cwd: folder, encoding: "utf8" },
  );
  if (!stdout.startsWith("{")) throw new Error(`The linter did not report: ${stderr}`);
  const errors = (JSON.parse(stdout) as Report).diagnostics.filter(({ severity }) => severity === "error");
  const byFile = new Map<string, string[]>();
  for (const { location, message } of errors)
    byFile.set(location.path, [...(byFile.get(location.path) ?? []), message]);
  return byFile;
}
