import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: "server-only", replacement: here("./server/testing/server-only.ts") },
      { find: /^@\//, replacement: here("./") },
    ],
  },
  test: {
    include: ["*.test.ts", "{app,components,core,server,scripts}/**/*.test.{ts,tsx}"],
    // An awkward zone: a date that forgot its own zone fails here.
    env: { TZ: "Asia/Kathmandu" },
    // It imports "next/server" without the extension, which Node alone does not find.
    server: { deps: { inline: ["next-auth"] } },
    setupFiles: ["./vitest.setup.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
