import "server-only";

/**
 * The address that a request came from, as far as it can be trusted. Each trusted proxy appends one entry to
 * X-Forwarded-For, so the entry that the outermost of them wrote is the client's; what stands before it is
 * anybody's invention. Without a proxy the server itself writes the header, from the connection.
 */
export function clientAddress(headers: Headers, trustedProxies: number): string {
  const entries = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  return entries.at(-Math.max(1, trustedProxies)) || "unknown";
}
