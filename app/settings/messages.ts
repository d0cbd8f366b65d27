import type { NameError } from "@/core/account/address";
import { fewestCharacters, mostBytes } from "@/core/account/password-limits";
import type { ChangePasswordError } from "@/server/account/change-password";

export const nameMessages: Record<NameError["code"], string> = {
  NAME_EMPTY: "Give a name of 1 to 80 characters.",
  NAME_TOO_LONG: "This name is too long. Use at most 80 characters.",
  NAME_UNFIT: "This name holds signs that cannot be seen. Type it instead of pasting it.",
};

export const passwordMessages: Record<
  ChangePasswordError["code"],
  { field: "current" | "next"; message: string }
> = {
  CURRENT_WRONG: { field: "current", message: "This is not your current password." },
  TOO_SHORT: { field: "next", message: `Use at least ${fewestCharacters} characters.` },
  TOO_LONG: { field: "next", message: `Use a shorter password: at most ${mostBytes} bytes.` },
  TOO_WEAK: {
    field: "next",
    message: "This password is easy to guess. Use a longer one: four unrelated words will do.",
  },
};

export const tooManyTries = (seconds: number): string =>
  `Too many tries. Your password is unchanged. Try again in ${
    seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
  }.`;
