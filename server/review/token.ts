import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { err, ok, type Result } from "@/core/result";
import { keyFor } from "@/server/secret";

/** How long a served question can be answered: a sitting with a long lunch. */
export const tokenHours = 12;

const payloadSchema = z.strictObject({
  /** Id of the token, used up by the answer. */
  id: z.uuid(),
  /** Whom it was served to. */
  user: z.uuid(),
  session: z.uuid(),
  question: z.string(),
  /**
   * For each claim asked, in the question's order, the version of its memory at serving, 0 for a new claim: another
   * answer in between makes the token stale. What is asked as practice leaves its memory alone. Without the claims'
   * ids, for a browser can read this, and an id may tell the answer.
   */
  claims: z
    .array(z.strictObject({ version: z.int().nonnegative(), isPractice: z.boolean() }))
    .min(1)
    .max(8),
  /** Order of the options. */
  seed: z.int(),
  /** Milliseconds since 1970. */
  servedAt: z.number(),
});
export type TokenPayload = z.infer<typeof payloadSchema>;

/** A question of the landing page: served to nobody in particular, in no session. It is worth no review. */
const sampleSchema = z.strictObject({
  user: z.literal("sample"),
  question: z.string(),
  seed: z.int(),
  servedAt: z.number(),
});
export type SampleToken = z.infer<typeof sampleSchema>;

export type TokenError = { code: "TOKEN_INVALID" } | { code: "TOKEN_EXPIRED" };

/** A question is served with this: serving writes nothing, the signature remembers. */
export const signToken = (payload: TokenPayload): string => signed(payload);

export const signSampleToken = (payload: SampleToken): string => signed(payload);

/** A person's token; one of the sample is as good as forged here. */
export const openToken = (token: string, now: Date): Result<TokenPayload, TokenError> =>
  opened(token, payloadSchema, now);

/** A token of the sample; a person's is as good as forged here. */
export const openSampleToken = (token: string, now: Date): Result<SampleToken, TokenError> =>
  opened(token, sampleSchema, now);

function signed(payload: TokenPayload | SampleToken): string {
  const body = Buffer.from(JSON.stringify(payload)).toString("base64url");
  return `${body}.${signature(body)}`;
}

function opened<T extends { servedAt: number }>(
  token: string,
  schema: z.ZodType<T>,
  now: Date,
): Result<T, TokenError> {
  const [body = "", mac = "", ...rest] = token.split(".");
  const expected = Buffer.from(signature(body));
  const given = Buffer.from(mac);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return err({ code: "TOKEN_INVALID" });
  const parsed = schema.safeParse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
  if (!parsed.success) return err({ code: "TOKEN_INVALID" }); // signed by an older version of Recite
  if (now.getTime() - parsed.data.servedAt > tokenHours * 60 * 60 * 1000)
    return err({ code: "TOKEN_EXPIRED" });
  return ok(parsed.data);
}

let key: Buffer | undefined;

function signature(body: string): string {
  key ??= keyFor("question tokens");
  return createHmac("sha256", key).update(body).digest("base64url");
}
