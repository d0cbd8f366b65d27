/**
 * The server of the journeys: the one that `npm start` runs, on a data folder of its own that is gone afterwards.
 * People with weeks of study behind them are there from the start, since no journey can wait for weeks.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, generate, install, requireNode, root, run } from "../scripts/prepare.mjs";

requireNode();
process.chdir(root);
install();
generate();
build();

const folder = mkdtempSync(join(tmpdir(), "recite-journeys-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.env.RECITE_DATA_DIR = join(folder, "data");

// The condition makes "server-only" the empty module that it is within Next.
run(process.execPath, ["--conditions=react-server", "--import", "tsx", "e2e/past/write.ts"]);
await import("../scripts/start.mjs");
