import { fewestCharacters, mostBytes } from "@/core/account/password-limits";
import type { PasswordProblem } from "@/core/account/password-strength";

/** What is wrong with a new password, at the door and in the settings alike. */
export const passwordSentences: Record<PasswordProblem["code"], string> = {
  TOO_SHORT: `Use at least ${fewestCharacters} characters.`,
  TOO_LONG: `Use a shorter password: at most ${mostBytes} bytes.`,
  TOO_WEAK: "This password is easy to guess. Use a longer one: four unrelated words will do.",
};

export const nameNeeded = "Give a name of 1 to 80 characters.";

/** After too many tries. `unchanged` says what the refused try left as it was. */
export function tooManyTries(seconds: number, unchanged = ""): string {
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return ["Too many tries.", unchanged, `Try again in ${wait}.`].filter(Boolean).join(" ");
}
