import "server-only";
import { err, ok, type Result } from "@/core/result";

export type BodyError = { code: "BODY_TOO_LARGE" } | { code: "BODY_NOT_JSON" };

/** Reads a JSON body of at most `limit` bytes, counting while it arrives: route handlers have no limit of their own. */
export async function readJson(request: Request, limit: number): Promise<Result<unknown, BodyError>> {
  if (!request.headers.get("content-type")?.startsWith("application/json"))
    return err({ code: "BODY_NOT_JSON" });
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return err({ code: "BODY_TOO_LARGE" });
    }
    chunks.push(part.value);
  }
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))));
  } catch {
    return err({ code: "BODY_NOT_JSON" });
  }
}
