import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const text =
  "Tools\n\nBasalt draws contours. Fennel mills paper. Tamarack joins frames. Ink costs 3 marks.\n";

function claim(
  id: string,
  passage: string,
  kind: string,
  payload: object,
  statement: string,
  gap: string,
  ...about: string[]
) {
  const start = text.indexOf(passage);
  const checksum = createHash("sha256").update(passage).digest("hex").slice(0, 12);
  const source = { section: "Tools", start, end: start + passage.length, checksum };
  return { id, topic: "libraries", kind, payload, statement, gaps: [gap], entities: about, source };
}
const purpose = (tool: string, passage: string, use: string) =>
  claim(
    `guide-${tool.toLowerCase()}`,
    passage,
    "purpose",
    { tool, purpose: use },
    `In the old workshops of the guild, ${tool} is the tool for ${use}.`,
    tool,
    tool.toLowerCase(),
  );
const claims = [
  purpose("Basalt", "Basalt draws contours.", "contour drawing"),
  purpose("Fennel", "Fennel mills paper.", "paper milling"),
  purpose("Tamarack", "Tamarack joins frames.", "frame joinery"),
];
const document = {
  id: "guide",
  file: "guide.txt",
  title: "A guide",
  author: "Ada Ferrow",
  publisher: "Nobody",
  date: null,
  sections: ["Tools"],
};
const entities = ["Basalt", "Fennel", "Tamarack"].map((name) => ({
  id: name.toLowerCase(),
  kind: "library",
  name,
  aliases: [],
}));

/** Runs the command on a small library; its text lies beside it as one that is shipped. */
function lint(ofClaims: object[], ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "lint-questions-"));
  const files = {
    "entities.json": entities,
    "relations.json": { relations: [], unrelated: [] },
    "guide.json": { document: { ...document, file: "guide.txt" }, claims: ofClaims },
  };
  for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value));
  const elsewhere = mkdtempSync(join(tmpdir(), "lint-texts-"));
  writeFileSync(join(elsewhere, "guide.txt"), text);
  const script = join(import.meta.dirname, "lint-questions.ts");
  const command = ["--conditions=react-server", "--import", "tsx", script, "--content", folder];
  return spawnSync(process.execPath, [...command, "--documents", elsewhere, ...args], { encoding: "utf8" });
}

test("a sound library passes, counted by form and by rule", () => {
  const { status, stdout, stderr } = lint(claims);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/\d+ questions of 3 claims/);
  expect(stdout).toMatch(/choice \d+, .*trueFalse \d+/);
  expect(stdout).toMatch(/L05 the stem does not tell: 0 blocked, 0 warned, \d+ drafts turned away/);
});

test("a passage that was changed blocks every question of its claim", () => {
  const [first, ...others] = claims;
  const moved = { ...first, source: { ...first?.source, checksum: "000000000000" } };
  const { status, stderr } = lint([moved, ...others]);
  expect(stderr).toMatch(/L01 block: The passage is not the one that was read\. choice \w{16}: /);
  expect(status).toBe(1);
});

test("too many warnings fail, and are named when asked for", () => {
  const undated = claim(
    "guide-ink",
    "Ink costs 3 marks.",
    "quantity",
    { subject: "a bottle of ink for Basalt", measure: "price", low: 3, unit: "marks" },
    "A bottle of good ink for Basalt costs 3 marks.",
    "3 marks",
    "basalt",
  );
  const { status, stderr } = lint([...claims, undated], "--warnings");
  expect(stderr).toMatch(/L24 warn: .*A bottle of good ink/);
  expect(status).toBe(1);
});

test("a broken content file is named, and the command fails", () => {
  const { status, stderr } = lint([{ ...claims[0], topic: "birds" }]);
  expect(stderr).toContain("guide.json");
  expect(status).toBe(1);
});
