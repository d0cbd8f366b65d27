import "server-only";
import { type PasswordProblem, passwordProblem } from "@/core/account/password-strength";
import { err, ok, type Result } from "@/core/result";
import type { Learner } from "@/server/auth/learner";
import { hashPassword, verifyPassword } from "@/server/auth/password-hash";
import { endOtherSessions } from "@/server/auth/sessions";
import { db, sql } from "@/server/db/client";

export type ChangePasswordError = { code: "CURRENT_WRONG" } | PasswordProblem;

/** Replaces the password and signs the person out everywhere but here. */
export async function changePassword(
  learner: Learner,
  input: { current: string; next: string; token: string },
  now: Date,
): Promise<Result<null, ChangePasswordError>> {
  const where = { userId: learner.userId };
  const credential = await db().credential.findUnique({ where, select: { passwordHash: true } });
  if (!(await verifyPassword(credential?.passwordHash ?? null, input.current.slice(0, 1000))))
    return err({ code: "CURRENT_WRONG" });
  const problem = passwordProblem(input.next, [learner.name, learner.address]);
  if (problem) return err(problem);

  const passwordHash = await hashPassword(input.next);
  await db().credential.update({ where, data: { passwordHash, changedAt: now } });
  await endOtherSessions(sql(), learner.userId, input.token);
  return ok(null);
}
