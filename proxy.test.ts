import { NextRequest } from "next/server";
import { beforeEach, expect, test, vi } from "vitest";
import { proxy } from "./proxy";

const origin = "https://recite.example";

beforeEach(() => {
  vi.stubEnv("AUTH_URL", origin);
  return () => vi.unstubAllEnvs();
});

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  proxy(new NextRequest(`${origin}${path}`, { method, headers: { host: "recite.example", ...headers } }));

const policyOf = (path: string) => ask(path).headers.get("content-security-policy") ?? "";

test("each page has a nonce of its own", () => {
  const [one, other] = ["/", "/"].map((path) => /'nonce-([^']+)'/.exec(policyOf(path))?.[1]);
  expect(one).toMatch(/^.{22}==$/);
  expect(other).not.toBe(one);
  expect(policyOf("/")).toContain("default-src 'none'");
  expect(ask("/").headers.get("strict-transport-security")).toMatch(/^max-age=\d+/);
});

test("a visitor is sent to sign in and comes back to the same address", () => {
  for (const path of ["/today", "/library/documents/a?show=due"]) {
    const answer = ask(path);
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe(`${origin}/signin?next=${encodeURIComponent(path)}`);
  }
  for (const path of ["/", "/signin", "/todays"]) expect(ask(path).headers.get("location")).toBeNull();
  const signedIn = ask("/today", { cookie: "__Host-recite-session=token" });
  expect(signedIn.headers.get("location")).toBeNull();
});

test("another host is told the right address", async () => {
  const answer = ask("/", { host: "192.0.2.7:3000" });
  expect(answer.status).toBe(421);
  expect(await answer.text()).toContain(`It expects ${origin}.`);
});

test.each([
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["a neighbour of the domain", { "sec-fetch-site": "same-site", origin: "https://www.recite.example" }],
  ["another site by an older browser", { origin: "https://evil.example" }],
  ["a page without an origin", { origin: "null" }],
  ["who does not say where from", {}],
])("a form from %s is refused in a sentence", async (_whence, headers) => {
  const answer = ask("/settings", { cookie: "recite-session=token", ...headers }, "POST");
  expect(answer.status).toBe(403);
  expect(await answer.text()).toBe("This request did not come from Recite's own pages.\n");
});

test("our own forms pass, signed out as well: their actions say where to go", () => {
  const ours: Record<string, string>[] = [{ "sec-fetch-site": "same-origin" }, { origin }];
  for (const headers of ours) {
    const answer = ask("/settings", headers, "POST");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("location")).toBeNull();
  }
});

test("a form larger than Recite takes is refused in a sentence, and one that just fits is not", async () => {
  const send = (bytes: number) => ask("/settings", { origin, "content-length": String(bytes) }, "POST");
  expect(send(1024 * 1024).status).toBe(200);
  const answer = send(1024 * 1024 + 1);
  expect(answer.status).toBe(413);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toMatch(/^This form holds more than Recite takes \(1 MB\)\. /);
});

test.each(["/review/%E0%A4%A", "/%", "/library/claims/%FF"])(
  "the damaged address %s is said to be one",
  (path) => {
    expect(ask(path, { cookie: "__Host-recite-session=token" }).status).toBe(400);
    expect(ask(path).status).toBe(400);
  },
);

test("an address in any script is not damaged", () => {
  expect(ask(`/${encodeURIComponent("é張%")}`).status).toBe(200);
});
