import "server-only";
import type { Parameters } from "@/core/schedule/fsrs";
import type { Sql } from "@/server/db/sql";
import { lastParameters, parametersIn } from "@/server/schedule/parameters";
import { hashSessionToken, newSessionToken } from "./session-token";
import type { Verified } from "./verify-sign-in";

/** A session ends 30 days after signing in, whatever happens in it. */
export const sessionDays = 30;

/** Someone who is signed in, with the settings that nearly every request needs. */
export type SignedIn = {
  userId: string;
  name: string;
  address: string;
  isAdmin: boolean;
  zone: string;
  newPerDay: number;
  reviewsPerDay: number;
  desiredRetention: number;
  /** The weights that schedule this person's claims: their own, or the default ones. */
  parameters: Parameters;
};

/**
 * Makes a session and returns its token, which exists nowhere else afterwards. The person's sessions that are over go.
 *
 * Null when the password was changed since it was verified. The credential is locked, so that a change under way
 * either is waited for and found here, or finds this session and ends it.
 */
export async function createSession(
  sql: Sql,
  { userId, passwordHash }: Verified,
  now: Date,
): Promise<string | null> {
  const token = newSessionToken();
  await sql.query("DELETE FROM session WHERE user_id = $1 AND expires_at <= $2", [userId, now]);
  const expires = new Date(now.getTime() + sessionDays * 24 * 60 * 60 * 1000);
  const made = await sql.query(
    `INSERT INTO session (token_hash, user_id, created_at, expires_at)
     SELECT $1, user_id, $3, $4 FROM credential WHERE user_id = $2 AND password_hash = $5 FOR SHARE
     RETURNING 1 AS made`,
    [hashSessionToken(token), userId, now, expires, passwordHash],
  );
  return made.length > 0 ? token : null;
}

/** Who holds this token; null when it is unknown, ended or too old. One statement, since every request asks. */
export async function findSession(sql: Sql, token: string, now: Date): Promise<SignedIn | null> {
  if (token.length > 100) return null;
  const [row] = await sql.query<Omit<SignedIn, "parameters"> & { parameters: unknown }>(
    `SELECT u.id AS "userId", u.name, u.address, u.is_admin AS "isAdmin", t.zone, t.new_per_day AS "newPerDay",
            t.reviews_per_day AS "reviewsPerDay", t.desired_retention AS "desiredRetention",
            ${lastParameters("u.id")} AS parameters
       FROM session s JOIN "user" u ON u.id = s.user_id JOIN study_settings t ON t.user_id = u.id
      WHERE s.token_hash = $1 AND s.expires_at > $2`,
    [hashSessionToken(token), now],
  );
  return row ? { ...row, parameters: parametersIn(row.parameters) } : null;
}

export async function endSession(sql: Sql, token: string): Promise<void> {
  await sql.query("DELETE FROM session WHERE token_hash = $1", [hashSessionToken(token)]);
}
