import { err, ok, type Result } from "@/core/result";
import { type LineFault, linesOf, type PastLog } from "./past-log";
import { isHeader, readAnkiRevlog } from "./read-anki-revlog";
import { readReviewLog } from "./read-review-log";

export type LogError =
  | { code: "LOG_EMPTY" }
  | { code: "FORMAT_UNKNOWN"; firstLine: string }
  | { code: "LINES_UNREADABLE"; faults: LineFault[] };

export type LogKind = "recite" | "anki";

/** Reads an exported log, ours or Anki's: the first line tells which. `zone` is where Anki's days are counted. */
export function readLog(text: string, zone: string): Result<{ kind: LogKind; log: PastLog }, LogError> {
  const [first] = linesOf(text);
  if (!first) return err({ code: "LOG_EMPTY" });
  const kind = kindOf(first.says);
  if (!kind) return err({ code: "FORMAT_UNKNOWN", firstLine: first.says });
  const log = kind === "recite" ? readReviewLog(text) : readAnkiRevlog(text, zone);
  return log.ok ? ok({ kind, log: log.value }) : log;
}

function kindOf(line: string): LogKind | null {
  if (line.trimStart().startsWith("{")) return "recite";
  return isHeader(line) || /^"?\d{12,14}"?\s*,/.test(line) ? "anki" : null;
}
