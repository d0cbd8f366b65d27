import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { StartRefusal } from "./db/refusal";
import { keptSecret } from "./secret";

let base: string;
let file: string;

beforeEach(() => {
  base = fs.mkdtempSync(path.join(tmpdir(), "secret-"));
  file = path.join(base, "auth-secret");
});

afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(base, { recursive: true, force: true });
});

describe("the kept secret", () => {
  test("is made at the first start, for this user alone, and stays the same", () => {
    const secret = keptSecret(base);
    expect(secret).toMatch(/^[\w-]{43}$/); // 256 bits
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(keptSecret(base)).toBe(secret);
    expect(fs.readFileSync(file, "utf8")).toBe(secret);
  });

  test("is another one in another folder, which is made for it", () => {
    const other = path.join(base, "other/data");
    expect(keptSecret(other)).not.toBe(keptSecret(base));
    expect(fs.statSync(other).mode & 0o777).toBe(0o700);
  });

  test.each(["", "\n", "cut-short"])("is refused when its file holds %j", (text) => {
    fs.writeFileSync(file, text);
    expect(() => keptSecret(base)).toThrow(
      new StartRefusal(`The file ${file} holds no whole secret. Delete it, and a new one is made.`),
    );
  });

  test("is refused where no folder can be made", () => {
    fs.writeFileSync(file, "");
    expect(() => keptSecret(path.join(file, "data"))).toThrow(/^The data folder .* cannot be written\./);
  });
});

describe("the installation's secret", () => {
  const given = "a secret of at least thirty-two characters";

  /** A process reads its environment once, so each test takes the modules afresh. */
  async function fresh(environment: Record<string, string>): Promise<typeof import("./secret")> {
    vi.resetModules();
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    return import("./secret");
  }

  test("is AUTH_SECRET where it is set, and nothing is written", async () => {
    const { authSecret } = await fresh({ AUTH_SECRET: given, RECITE_DATA_DIR: base });
    expect(authSecret()).toBe(given);
    expect(fs.readdirSync(base)).toEqual([]);
  });

  test("is the kept one otherwise", async () => {
    const { authSecret } = await fresh({ AUTH_SECRET: "", RECITE_DATA_DIR: base });
    expect(authSecret()).toBe(keptSecret(base));
  });

  test("gives every purpose a key of its own, the same each time", async () => {
    const { keyFor } = await fresh({ AUTH_SECRET: given });
    expect(keyFor("question")).toHaveLength(32);
    expect(keyFor("question")).toEqual(keyFor("question"));
    expect(keyFor("question")).not.toEqual(keyFor("limits"));
    const other = await fresh({ AUTH_SECRET: `${given}.` });
    expect(other.keyFor("question")).not.toEqual(keyFor("question"));
  });
});
