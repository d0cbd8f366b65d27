import "server-only";
import { normaliseAddress } from "@/core/account/address";
import type { Sql } from "@/server/db/sql";
import { verifyPassword } from "./password-hash";

/** Id of the person whose address and password these are; null otherwise, after the same work either way. */
export async function verifySignIn(sql: Sql, address: string, password: string): Promise<string | null> {
  const normal = normaliseAddress(address);
  const [row] = await sql.query<{ id: string; hash: string }>(
    `SELECT u.id, c.password_hash AS hash FROM "user" u JOIN credential c ON c.user_id = u.id WHERE u.address = $1`,
    [normal.ok ? normal.value : ""],
  );
  return (await verifyPassword(row?.hash ?? null, password.slice(0, 1000))) && row ? row.id : null;
}
