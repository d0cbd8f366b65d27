/**
 * `npm run db:migration -- name` writes the next migration from prisma/schema.prisma, offline; `-- --check`
 * exits 2 when schema and migrations differ.
 *
 * The pinned schema engine runs in WebAssembly against throw-away embedded databases: the Prisma CLI's own
 * `migrate` would want to download a binary.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

type SchemaEngineModule = typeof import("@prisma/schema-engine-wasm");

const root = join(import.meta.dirname, "..");
const migrationsDir = join(root, "prisma/migrations");
const schema = readFileSync(join(root, "prisma/schema.prisma"), "utf8");

/** Node 20 cannot import WebAssembly as a module, so the engine's glue is bound to it by hand. */
async function loadEngine(): Promise<SchemaEngineModule["SchemaEngine"]> {
  const entry = "@prisma/schema-engine-wasm/schema_engine_bg";
  const glue = (await import(entry)) as SchemaEngineModule & {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  };
  const file = join(dirname(createRequire(import.meta.url).resolve(entry)), "schema_engine_bg.wasm");
  const module = await WebAssembly.compile(new Uint8Array(readFileSync(file)));
  const instance = await WebAssembly.instantiate(module, {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine;
}

async function connect() {
  const pglite = new PGlite();
  const adapter = await new PrismaPGlite(pglite).connect();
  // The adapter's own version does not wait for the script and loses its errors.
  adapter.executeScript = async (script) => {
    await pglite.exec(script);
  };
  return adapter;
}

async function difference(): Promise<string | null> {
  const SchemaEngine = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory({
      provider: "postgres",
      adapterName: "pglite",
      connect,
      connectToShadowDb: connect,
    }),
  );
  const folders = readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const result = await engine.diff({
    from: {
      tag: "migrations",
      baseDir: migrationsDir,
      shadowDbInitScript: "",
      lockfile: {
        path: "migration_lock.toml",
        content: readFileSync(join(migrationsDir, "migration_lock.toml"), "utf8"),
      },
      migrationDirectories: folders.map((path) => ({
        path,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: readFileSync(join(migrationsDir, path, "migration.sql"), "utf8") },
        },
      })),
    },
    to: { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: schema }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.exitCode === 2 ? (result.stdout ?? "") : null;
}

const name = process.argv[2];
if (!name) {
  console.error("Say what the migration does: npm run db:migration -- add-teams");
  process.exit(1);
}
const sql = await difference();
if (name === "--check") {
  if (sql !== null) {
    console.error(`prisma/schema.prisma and prisma/migrations differ. The missing migration:\n\n${sql}`);
    process.exit(2);
  }
  console.log("Schema and migrations agree.");
} else if (sql === null) {
  console.log("Schema and migrations agree: there is nothing to write.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsDir, `${stamp}_${name.replaceAll("-", "_")}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(`Wrote ${folder}`);
}
process.exit(0);
