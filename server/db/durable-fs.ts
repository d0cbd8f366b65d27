import "server-only";
import fs from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type Stream = { nfd?: number; node: unknown };
type EmscriptenModule = {
  NODEFS: { stream_ops: { fsync?: (stream: Stream) => number }; realPath(node: unknown): string };
};

/** POSIX EIO: PostgreSQL then stops instead of going on with data that may not be on the disk. */
const inputOutputError = 29;

/**
 * The file system of the embedded database, with an fsync that syncs. Plain PGlite never calls it: after a
 * loss of power its folder does not open. Uses internals of PGlite 0.5.16, which is why that version is pinned
 * and a test counts the syncs.
 */
export class DurableFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS["init"]>) {
    const result = await super.init(pg, options);
    result.emscriptenOpts.preRun ??= [];
    (result.emscriptenOpts.preRun as ((module: EmscriptenModule) => void)[]).push((module) => {
      module.NODEFS.stream_ops.fsync = (stream) => {
        try {
          if (stream.nfd) fs.fdatasyncSync(stream.nfd);
          else syncPath(module.NODEFS.realPath(stream.node));
          return 0;
        } catch {
          return inputOutputError;
        }
      };
    });
    return result;
  }
}

/** Syncs every file and folder under `folder`: once after the database was created. */
export function syncTree(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncPath(path);
  }
  syncPath(folder);
}

export function syncPath(path: string): void {
  const descriptor = fs.openSync(path, "r");
  try {
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
