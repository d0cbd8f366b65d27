"use server";

import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { CredentialsSignin } from "next-auth";
import { normaliseAddress } from "@/core/account/address";
import { signUp } from "@/server/account/sign-up";
import { signIn } from "@/server/auth/next-auth";
import { countTry } from "@/server/auth/rate-limits";
import { db } from "@/server/db/client";
import { env } from "@/server/env";
import { clientAddress } from "@/server/http/client-address";
import { localPath } from "./local-path";
import { signInRefused, signUpMessages, tooMany } from "./messages";

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
    if (!tried.ok) return refused(form, tooMany(tried.error.retryAfterSeconds));

  if (!(await enter(address, text(form, "password")))) return refused(form, signInRefused);
  redirect(localPath(text(form, "next")) as Route);
}

export async function submitSignUp(_previous: DoorForm, form: FormData): Promise<DoorForm> {
  const tried = await countTry("signUpPlace", clientAddress(await headers(), env().trustedProxies));
  if (!tried.ok) return refused(form, tooMany(tried.error.retryAfterSeconds));

  const input = {
    name: text(form, "name"),
    address: text(form, "address"),
    password: text(form, "password"),
    zone: text(form, "zone"),
  };
  const made = await signUp(db(), input, env(), new Date());
  if (!made.ok) {
    const { field, message } = signUpMessages[made.error.code];
    return field ? refused(form, null, { [field]: message }) : refused(form, message);
  }
  await enter(input.address, input.password);
  redirect("/today");
}

/** Signs in by next-auth, which sets the cookie. False when address and password do not fit. */
async function enter(address: string, password: string): Promise<boolean> {
  try {
    await signIn("credentials", { address, password, redirect: false });
    return true;
  } catch (error) {
    if (error instanceof CredentialsSignin) return false;
    throw error;
  }
}
