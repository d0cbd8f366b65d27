import "server-only";

/** Over https the prefix `__Host-` binds the cookie to this very host; over http browsers refuse the prefix. */
export function sessionCookie(origin: string) {
  const secure = origin.startsWith("https:");
  return {
    name: secure ? "__Host-recite-session" : "recite-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}
