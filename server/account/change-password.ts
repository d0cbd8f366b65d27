import "server-only";
import { type PasswordProblem, passwordProblem } from "@/core/account/password-strength";
import { err, ok, type Result } from "@/core/result";
import type { Learner } from "@/server/auth/learner";
import { hashPassword, verifyPassword } from "@/server/auth/password-hash";
import { hashSessionToken } from "@/server/auth/session-token";
import { db } from "@/server/db/client";

export type ChangePasswordError = { code: "CURRENT_WRONG" } | PasswordProblem;

/** Replaces the password and signs the person out everywhere but here: both or neither. */
export async function changePassword(
  learner: Learner,
  input: { current: string; next: string; token: string },
  now: Date,
): Promise<Result<null, ChangePasswordError>> {
  const { userId } = learner;
  const credential = await db().credential.findUnique({ where: { userId }, select: { passwordHash: true } });
  if (!(await verifyPassword(credential?.passwordHash ?? null, input.current.slice(0, 1000))))
    return err({ code: "CURRENT_WRONG" });
  const problem = passwordProblem(input.next, [learner.name, learner.address]);
  if (problem) return err(problem);

  const passwordHash = await hashPassword(input.next);
  await db().$transaction([
    db().credential.update({ where: { userId }, data: { passwordHash, changedAt: now } }),
    db().session.deleteMany({ where: { userId, tokenHash: { not: hashSessionToken(input.token) } } }),
  ]);
  return ok(null);
}
