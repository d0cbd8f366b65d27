import "server-only";
import { type PasswordProblem, passwordProblem } from "@/core/account/password-strength";
import { err, ok, type Result } from "@/core/result";
import type { Learner } from "@/server/auth/learner";
import { hashPassword, verifyPassword } from "@/server/auth/password-hash";
import { hashSessionToken } from "@/server/auth/session-token";
import { db } from "@/server/db/client";

export type ChangePasswordError = { code: "CURRENT_WRONG" } | PasswordProblem;

/**
 * Replaces the password and signs the person out everywhere but here: both or neither. The credential is written
 * first: its lock makes sign-ins with the old password wait (server/auth/sessions.ts).
 */
export async function changePassword(
  learner: Learner,
  input: { current: string; next: string; token: string },
  now: Date,
): Promise<Result<null, ChangePasswordError>> {
  const { userId } = learner;
  const credential = await db().credential.findUnique({ where: { userId }, select: { passwordHash: true } });
  const verified = credential?.passwordHash ?? null;
  if (!(await verifyPassword(verified, input.current.slice(0, 1000))) || verified === null)
    return err({ code: "CURRENT_WRONG" });
  const problem = passwordProblem(input.next, [learner.name, learner.address]);
  if (problem) return err(problem);

  const passwordHash = await hashPassword(input.next);
  return db().$transaction(async (tx) => {
    const { count } = await tx.credential.updateMany({
      where: { userId, passwordHash: verified },
      data: { passwordHash, changedAt: now },
    });
    // It was changed in another window since.
    if (count === 0) return err({ code: "CURRENT_WRONG" });
    await tx.session.deleteMany({ where: { userId, tokenHash: { not: hashSessionToken(input.token) } } });
    return ok(null);
  });
}
