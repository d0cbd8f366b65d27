import "server-only";
import type { Route } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { now } from "@/server/clock";
import { sql } from "@/server/db/client";
import { env } from "@/server/env";
import { sessionCookie } from "./session-cookie";
import { findSession, type SignedIn } from "./sessions";

declare const checked: unique symbol;
/** Someone who is signed in, checked in this request. Only this file makes one, so a forgotten check does not compile. */
export type Learner = SignedIn & { readonly [checked]: true };

/** The token of this request's session cookie, if there is one. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookie(env().origin).name)?.value ?? null;
}

/** Who is signed in; null for a visitor. Asked once per request, however many components ask. */
export const findLearner = cache(async (): Promise<Learner | null> => {
  const token = await sessionToken();
  return token ? ((await findSession(sql(), token, now())) as Learner | null) : null;
});

/** Who is signed in; a visitor is sent to sign in and comes back to `next` afterwards. */
export async function requireLearner(next: string): Promise<Learner> {
  const learner = await findLearner();
  if (!learner) redirect(`/signin?next=${encodeURIComponent(next)}` as Route);
  return learner;
}
