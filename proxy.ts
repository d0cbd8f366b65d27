import { type NextRequest, NextResponse } from "next/server";
import { isSameOrigin } from "@/server/http/same-origin";

/** Pages for people who are signed in. */
const behindTheDoor = ["/today", "/review", "/quiz", "/library", "/progress", "/settings"];

/** What Next reads of a form at most (serverActions.bodySizeLimit); more it answers with a fault. */
const formBytes = 1024 * 1024;

/**
 * Every page passes here: it gets a fresh nonce for its scripts and the policy that allows only those. Who may
 * see what is decided where the data is read, never here; a request without any session cookie is only spared
 * the way there, so that it is answered by a plain redirect even where a page streams.
 */
export function proxy(request: NextRequest): NextResponse {
  const origin = process.env.AUTH_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
  const { host, protocol } = new URL(origin);
  const asked = request.headers.get("host");
  if (asked !== host) {
    return sentence(
      421,
      `This is Recite, but not under this address. It expects ${origin}. If people should use ${asked}, start it with AUTH_URL=${protocol}//${asked}`,
    );
  }
  const isReading = request.method === "GET" || request.method === "HEAD";
  // Next itself lets a form through that does not say where it comes from, and answers others with a fault.
  if (!isReading && !isSameOrigin(request.headers, origin))
    return sentence(403, "This request did not come from Recite's own pages.");

  if (!isReading && Number(request.headers.get("content-length")) > formBytes)
    return sentence(
      413,
      "This form holds more than Recite takes (1 MB). Go back and shorten what you typed.",
    );

  const { pathname, search } = request.nextUrl;
  if (!isReadable(pathname))
    return sentence(400, "This address is damaged: a percent sign in it stands for no character.");
  const isSignedOut = !request.cookies.getAll().some((cookie) => cookie.name.endsWith("recite-session"));
  // What is sent goes to its action, which refuses it itself: redirected, it would be sent to the wrong page.
  if (
    isReading &&
    isSignedOut &&
    behindTheDoor.some((place) => pathname === place || pathname.startsWith(`${place}/`))
  )
    return NextResponse.redirect(new URL(`/signin?next=${encodeURIComponent(pathname + search)}`, origin));

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, protocol === "https:");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (protocol === "https:") response.headers.set("strict-transport-security", "max-age=31536000");
  return response;
}

const sentence = (status: number, text: string) =>
  new NextResponse(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

/** Next answers an address that does not decode with a fault. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function contentSecurityPolicy(nonce: string, isHttps: boolean): string {
  // React's development build evaluates strings to show the server's stack traces.
  const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    // React writes style attributes into the markup; a nonce cannot cover those.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

export const config = {
  matcher: [{ source: "/((?!api/|_next/|healthz$|icon\\.svg$).*)" }],
};
