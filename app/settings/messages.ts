import { nameNeeded, passwordSentences } from "@/components/wording/account";
import type { NameError } from "@/core/account/address";
import type { ChangePasswordError } from "@/server/account/change-password";

export const nameMessages: Record<NameError["code"], string> = {
  NAME_EMPTY: nameNeeded,
  NAME_TOO_LONG: "This name is too long. Use at most 80 characters.",
  NAME_UNFIT: "This name holds signs that cannot be seen. Type it instead of pasting it.",
};

export const passwordMessages: Record<
  ChangePasswordError["code"],
  { field: "current" | "next"; message: string }
> = {
  CURRENT_WRONG: { field: "current", message: "This is not your current password." },
  TOO_SHORT: { field: "next", message: passwordSentences.TOO_SHORT },
  TOO_LONG: { field: "next", message: passwordSentences.TOO_LONG },
  TOO_WEAK: { field: "next", message: passwordSentences.TOO_WEAK },
};
