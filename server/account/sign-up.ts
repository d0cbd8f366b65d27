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
 * Of several at once one is the first, since each looks again with the table locked; where somebody is there
 * already, that cannot change and no lock is taken. The password is hashed before the address is looked at, so that a taken one takes as long as a free one.
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

  const isEmpty = await hasNobody(db);
  if (!isEmpty && policy.signup !== "open") return err({ code: "SIGNUP_CLOSED" });

  const passwordHash = await hashPassword(input.password);
  const account = {
    id: uuidv7(),
    name: name.value,
    address: address.value,
    createdAt: now,
    credential: { create: { passwordHash, changedAt: now } },
    settings: { create: { zone: isTimeZone(input.zone) ? input.zone : policy.defaultZone } },
  };
  try {
    if (!isEmpty) await db.user.create({ data: account });
    else if (!(await createFirst(db, account, policy.signup === "open")))
      return err({ code: "SIGNUP_CLOSED" });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      return err({ code: "ADDRESS_TAKEN" });
    throw error;
  }
  return ok({ userId: account.id });
}

const hasNobody = async (db: Pick<PrismaClient, "user">): Promise<boolean> =>
  (await db.user.findFirst({ select: { id: true } })) === null;

/** False when somebody else was first and nobody may follow. */
function createFirst(db: PrismaClient, account: Prisma.UserCreateInput, isOpen: boolean): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "user" IN SHARE ROW EXCLUSIVE MODE`;
    const isFirst = await hasNobody(tx);
    if (!isFirst && !isOpen) return false;
    await tx.user.create({ data: { ...account, isAdmin: isFirst } });
    return true;
  });
}
