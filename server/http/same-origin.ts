import "server-only";

/**
 * Whether a writing request comes from our own pages. Browsers say so in `Sec-Fetch-Site`; older ones send
 * `Origin` with every POST. A request with neither is refused, since route handlers check nothing themselves.
 */
export function isSameOrigin(headers: Headers, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  return headers.get("origin") === origin;
}
