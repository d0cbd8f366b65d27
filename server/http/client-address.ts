import "server-only";
import { isIPv6 } from "node:net";

/**
 * The address that a request came from, as far as it can be trusted. Each trusted proxy appends one entry to
 * X-Forwarded-For, so the entry that the outermost of them wrote is the client's; what stands before it is
 * anybody's invention. Without a proxy the server itself writes the header, from the connection.
 *
 * Of an IPv6 address only the network is given, 64 bits: a single connection has all the addresses in it, and
 * would else have a new one for each try.
 */
export function clientAddress(headers: Headers, trustedProxies: number): string {
  const entries = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  const address = entries.at(-Math.max(1, trustedProxies)) || "unknown";
  return isIPv6(address) ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const after = tail === undefined ? [] : tail.split(":").filter(Boolean);
  while (groups.length + after.length < 8) groups.push("0");
  const network = [...groups, ...after].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${network.join(":")}::/64`;
}
