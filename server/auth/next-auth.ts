import "server-only";
import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { now } from "@/server/clock";
import { database } from "@/server/db/client";
import { env } from "@/server/env";
import { authSecret } from "@/server/secret";
import { PasswordsBusy } from "./password-hash";
import { sessionCookie } from "./session-cookie";
import { createSession, endSession, findSession, sessionDays } from "./sessions";
import { verifySignIn } from "./verify-sign-in";

declare module "next-auth" {
  interface User {
    token?: string;
  }
}

/** As next-auth lets a refusal through to its caller. */
export class SignInBusy extends CredentialsSignin {
  override code = "busy";
  constructor(readonly retryAfterSeconds: number) {
    super();
  }
}

const orBusy = (error: unknown): never => {
  throw error instanceof PasswordsBusy ? new SignInBusy(error.retryAfterSeconds) : error;
};

/**
 * next-auth runs the flows; the session is ours. Its "JWT" is an opaque token whose hash is a row of the
 * session table, so that ending a session works at the next request (docs/decisions/0004-sessions.md).
 */
export const { signIn, signOut } = NextAuth(() => ({
  secret: authSecret(),
  trustHost: true,
  session: { strategy: "jwt", maxAge: sessionDays * 24 * 60 * 60 },
  pages: { signIn: "/signin", error: "/signin" },
  cookies: { sessionToken: sessionCookie(env().origin) },
  useSecureCookies: env().origin.startsWith("https:"),
  // Wrong passwords are no event for the log, and nothing in a request may reach it.
  logger: {
    error(error) {
      if (!(error instanceof CredentialsSignin)) console.error(`Sign-in failed: ${error.name}`);
    },
    warn() {},
    debug() {},
  },
  providers: [
    Credentials({
      credentials: { address: {}, password: {} },
      async authorize({ address, password }) {
        if (typeof address !== "string" || typeof password !== "string") return null;
        const { sql } = database();
        const verified = await verifySignIn(sql, address, password).catch(orBusy);
        const token = verified && (await createSession(sql, verified, now()));
        return token ? { id: verified.userId, token } : null;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, opaque: user.token } : token),
  },
  jwt: {
    encode: async ({ token }) => (typeof token?.opaque === "string" ? token.opaque : ""),
    decode: async ({ token }) => {
      const found = token ? await findSession(database().sql, token, now()) : null;
      return found ? { sub: found.userId, opaque: token } : null;
    },
  },
  events: {
    async signOut(message) {
      if ("token" in message && typeof message.token?.opaque === "string")
        await endSession(database().sql, message.token.opaque);
    },
  },
}));
