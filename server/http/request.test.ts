import { expect, test } from "vitest";
import { clientAddress } from "./client-address";
import { readJson } from "./request-body";
import { isSameOrigin } from "./same-origin";

const origin = "https://recite.example";

test("our own pages may write, others may not", () => {
  expect(isSameOrigin(new Headers({ "sec-fetch-site": "same-origin" }), origin)).toBe(true);
  for (const site of ["cross-site", "same-site", "none"])
    expect(isSameOrigin(new Headers({ "sec-fetch-site": site, origin }), origin)).toBe(false);
});

test("without Sec-Fetch-Site the origin decides, and its absence refuses", () => {
  expect(isSameOrigin(new Headers({ origin }), origin)).toBe(true);
  expect(isSameOrigin(new Headers({ origin: "https://evil.example" }), origin)).toBe(false);
  expect(isSameOrigin(new Headers({ origin: "null" }), origin)).toBe(false);
  expect(isSameOrigin(new Headers(), origin)).toBe(false);
});

const post = (body: BodyInit, type = "application/json") =>
  new Request("http://localhost/", { method: "POST", body, headers: { "content-type": type } });

test("JSON within the limit is read", async () => {
  expect(await readJson(post('{"a":"ü"}'), 100)).toEqual({ ok: true, value: { a: "ü" } });
});

test.each(["", "{", "nonsense", '{"a":1}}'])("%j is not JSON", async (body) => {
  expect(await readJson(post(body), 100)).toEqual({ ok: false, error: { code: "BODY_NOT_JSON" } });
});

test("bytes that are no UTF-8 are refused instead of repaired", async () => {
  expect(await readJson(post(new Uint8Array([0x22, 0xff, 0x22])), 100)).toMatchObject({ ok: false });
});

test("a form in disguise is refused by its type", async () => {
  expect(await readJson(post("{}", "text/plain"), 100)).toEqual({
    ok: false,
    error: { code: "BODY_NOT_JSON" },
  });
});

test("a body over the limit is refused while it arrives, not after", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  const init = {
    method: "POST",
    body: endless,
    duplex: "half",
    headers: { "content-type": "application/json" },
  };
  expect(await readJson(new Request("http://localhost/", init), 10_000)).toEqual({
    ok: false,
    error: { code: "BODY_TOO_LARGE" },
  });
  expect(sent).toBeLessThan(100_000);
});

test("only what trusted proxies wrote of the client's address is believed", () => {
  const headers = new Headers({ "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.1" });
  expect(clientAddress(headers, 0)).toBe("10.0.0.1");
  expect(clientAddress(headers, 1)).toBe("10.0.0.1");
  expect(clientAddress(headers, 2)).toBe("203.0.113.7");
  expect(clientAddress(new Headers(), 1)).toBe("unknown");
});

test.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:0001:2::6", "2001:db8:1:2::/64"],
  ["2001:db8::6", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["203.0.113.7", "203.0.113.7"],
])("%s counts as %s", (address, place) => {
  expect(clientAddress(new Headers({ "x-forwarded-for": address }), 0)).toBe(place);
});
