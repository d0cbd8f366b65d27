import "server-only";
import { uuidv7 } from "uuidv7";
import { displayName, normaliseAddress } from "@/core/account/address";
import { type PasswordProblem, passwordProblem } from "@/core/account/password-strength";
import { err, ok, type Result } from "@/core/result";
import { isTimeZone } from "@/core/schedule/study-day";
import { Prisma, type PrismaClient } from "@/generated/prisma/client";
import { hashPassword } from "@/server/auth/password-hash";

export type SignUpInput = { name: string; address: string; password: string; zone: string };

export type SignUpError =
  | { code: "SIGNUP_CLOSED" }
  | { code: "NAME_INVALID" }
  | { code: "ADDRESS_INVALID" }
  | { code: "ADDRESS_TAKEN" }
  | PasswordProblem;

/**
 * Makes an account. The first one of an installation administers it; after that `signup` decides who may join.
 * The password is hashed before the address is looked at, so that a taken one takes as long as a free one.
 */
export async function signUp(
  db: PrismaClient,
  input: SignUpInput,
  policy: { signup: "open" | "invited" | "closed"; defaultZone: string },
  now: Date,
): Promise<Result<{ userId: string }, SignUpError>> {
  const name = displayName(input.name);
  if (!name.ok) return err({ code: "NAME_INVALID" });
  const address = normaliseAddress(input.address);
  if (!address.ok) return err({ code: "ADDRESS_INVALID" });
  const problem = passwordProblem(input.password, [name.value, address.value]);
  if (problem) return err(problem);

  const isFirst = (await db.user.findFirst({ select: { id: true } })) === null;
  if (!isFirst && policy.signup !== "open") return err({ code: "SIGNUP_CLOSED" });

  const passwordHash = await hashPassword(input.password);
  const userId = uuidv7();
  try {
    await db.user.create({
      data: {
        id: userId,
        name: name.value,
        address: address.value,
        isAdmin: isFirst,
        createdAt: now,
        credential: { create: { passwordHash, changedAt: now } },
        settings: { create: { zone: isTimeZone(input.zone) ? input.zone : policy.defaultZone } },
      },
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      return err({ code: "ADDRESS_TAKEN" });
    throw error;
  }
  return ok({ userId });
}
