import "server-only";
import { normaliseAddress } from "@/core/account/address";
import type { Sql } from "@/server/db/sql";
import { verifyPassword } from "./password-hash";

/** A person whose password was verified, with the hash that it fitted. */
export type Verified = { userId: string; passwordHash: string };

/** The person whose address and password these are; null otherwise, after the same work either way. */
export async function verifySignIn(sql: Sql, address: string, password: string): Promise<Verified | null> {
  const normal = normaliseAddress(address);
  const [row] = await sql.query<Verified>(
    `SELECT u.id AS "userId", c.password_hash AS "passwordHash"
       FROM "user" u JOIN credential c ON c.user_id = u.id WHERE u.address = $1`,
    [normal.ok ? normal.value : ""],
  );
  return (await verifyPassword(row?.passwordHash ?? null, password.slice(0, 1000))) && row ? row : null;
}
