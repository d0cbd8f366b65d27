"use server";

import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { CredentialsSignin } from "next-auth";
import { tooManyTries } from "@/components/wording/account";
import { normaliseAddress } from "@/core/account/address";
import { err, ok, type Result } from "@/core/result";
import { signUp } from "@/server/account/sign-up";
import { SignInBusy, signIn } from "@/server/auth/next-auth";
import { PasswordsBusy } from "@/server/auth/password-hash";
import { countTry } from "@/server/auth/rate-limits";
import { now } from "@/server/clock";
import { db } from "@/server/db/client";
import { env } from "@/server/env";
import { clientAddress } from "@/server/http/client-address";
import { localPath } from "./local-path";
import { signInRefused, signUpMessages } from "./messages";

/** What a form at the door shows after a refusal. The password is never sent back. */
export type DoorForm = {
  /** Sentence about the whole form. */
  message: string | null;
  /** Sentences by field. */
  fields: Partial<Record<"name" | "address" | "password", string>>;
  /** What was typed. */
  values: { name: string; address: string };
};

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const refused = (form: FormData, message: string | null, fields: DoorForm["fields"] = {}): DoorForm => ({
  message,
  fields,
  values: { name: text(form, "name").slice(0, 200), address: text(form, "address").slice(0, 300) },
});

export async function submitSignIn(_previous: DoorForm, form: FormData): Promise<DoorForm> {
  const address = text(form, "address");
  const place = clientAddress(await headers(), env().trustedProxies);
  // However the address is spelt, the tries at its account are counted together.
  const account = normaliseAddress(address);
  for (const tried of [
    await countTry("signInPlace", place),
    await countTry("signInAccount", `${place} ${account.ok ? account.value : ""}`),
  ])
    if (!tried.ok) return refused(form, tooManyTries(tried.error.retryAfterSeconds));

  const entered = await enter(address, text(form, "password"));
  if (!entered.ok)
    return refused(
      form,
      entered.error.code === "BUSY" ? tooManyTries(entered.error.retryAfterSeconds) : signInRefused,
    );
  redirect(localPath(text(form, "next")) as Route);
}

export async function submitSignUp(_previous: DoorForm, form: FormData): Promise<DoorForm> {
  const tried = await countTry("signUpPlace", clientAddress(await headers(), env().trustedProxies));
  if (!tried.ok) return refused(form, tooManyTries(tried.error.retryAfterSeconds));

  const input = {
    name: text(form, "name"),
    address: text(form, "address"),
    password: text(form, "password"),
    zone: text(form, "zone"),
  };
  const made = await signUp(db(), input, env(), now()).catch(orBusy);
  if (!made.ok) {
    if (made.error.code === "BUSY") return refused(form, tooManyTries(made.error.retryAfterSeconds));
    const { field, message } = signUpMessages[made.error.code];
    return field ? refused(form, null, { [field]: message }) : refused(form, message);
  }
  await enter(input.address, input.password);
  redirect("/today");
}

type Busy = { code: "BUSY"; retryAfterSeconds: number };

/** Too many passwords waiting are a refusal like too many tries; anything else stays a fault. */
function orBusy(error: unknown): Result<never, Busy> {
  if (error instanceof PasswordsBusy || error instanceof SignInBusy)
    return err({ code: "BUSY", retryAfterSeconds: error.retryAfterSeconds });
  throw error;
}

/** Signs in by next-auth, which sets the cookie. */
async function enter(address: string, password: string): Promise<Result<null, Busy | { code: "MISFIT" }>> {
  try {
    await signIn("credentials", { address, password, redirect: false });
    return ok(null);
  } catch (error) {
    if (error instanceof CredentialsSignin && !(error instanceof SignInBusy)) return err({ code: "MISFIT" });
    return orBusy(error);
  }
}
