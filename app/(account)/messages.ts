import { nameNeeded, passwordSentences } from "@/components/wording/account";
import type { SignUpError } from "@/server/account/sign-up";

/** The same sentence for a wrong password and an unknown address: it must not tell who has an account. */
export const signInRefused = "Address and password do not fit together. Check both and try again.";

export const signUpMessages: Record<
  SignUpError["code"],
  { field: "name" | "address" | "password" | null; message: string }
> = {
  SIGNUP_CLOSED: {
    field: null,
    message: "This installation takes no new accounts by itself. Ask the person who runs it for one.",
  },
  NAME_INVALID: { field: "name", message: nameNeeded },
  ADDRESS_INVALID: {
    field: "address",
    message: "This is not an e-mail address. It needs one @, as in ada@example.org.",
  },
  ADDRESS_TAKEN: { field: "address", message: "This address has an account here. Sign in instead." },
  TOO_SHORT: { field: "password", message: passwordSentences.TOO_SHORT },
  TOO_LONG: { field: "password", message: passwordSentences.TOO_LONG },
  TOO_WEAK: { field: "password", message: passwordSentences.TOO_WEAK },
};
