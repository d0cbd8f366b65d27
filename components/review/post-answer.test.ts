import { describe, expect, test } from "vitest";
import { reply, request } from "./fixtures";
import { postAnswer, retryDelayMs } from "./post-answer";

const answer = request({ kind: "giveUp" });

const replying = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  postAnswer(answer, 0, async () => new Response(JSON.stringify(body), { status, headers }));

const refusal = (message: string) => ({ error: { code: "X", message } });

describe("postAnswer", () => {
  test("sends the request as it is", async () => {
    const seen: unknown[] = [];
    await postAnswer(answer, 0, async (url, init) => {
      seen.push(url, init?.method, JSON.parse(String(init?.body)));
      return Response.json(reply(null));
    });
    expect(seen).toEqual(["/api/review/answers", "POST", answer]);
  });

  test("hands on a reply", async () => {
    expect(await replying(200, reply(null))).toEqual({ ok: true, reply: reply(null) });
  });

  test("keeps the answer when nothing answers, when the server fails, and when a stranger answers", async () => {
    const unsent = { ok: false, failure: { kind: "unsent", retryInMs: 1000 } };
    const broken = postAnswer(answer, 0, async () => {
      throw new TypeError("fetch failed");
    });
    expect(await broken).toEqual(unsent);
    expect(await replying(500, refusal("Broken."))).toEqual(unsent);
    expect(await replying(503, null)).toEqual(unsent);
    expect(await postAnswer(answer, 0, async () => new Response("<h1>Wi-Fi</h1>"))).toEqual(unsent);
    expect(await replying(200, { hello: true })).toEqual(unsent);
  });

  test("knows a lost sign-in", async () => {
    expect(await replying(401, refusal("Sign in."))).toEqual({ ok: false, failure: { kind: "signedOut" } });
  });

  test("gives the server's own sentence for a refusal", async () => {
    for (const status of [400, 409, 410])
      expect(await replying(status, refusal("Expired."))).toEqual({
        ok: false,
        failure: { kind: "refused", message: "Expired." },
      });
    expect(await replying(400, { odd: 1 })).toMatchObject({
      failure: { kind: "refused", message: "The answer was not accepted." },
    });
  });

  test("waits as long as a busy server asks", async () => {
    expect(await replying(429, refusal("Slower."), { "retry-after": "7" })).toEqual({
      ok: false,
      failure: { kind: "slowDown", message: "Slower.", retryInMs: 7000 },
    });
    expect(await replying(429, refusal("Slower."))).toMatchObject({ failure: { retryInMs: 1000 } });
  });
});

test("retries come after 1, 2, 4, and then every 8 seconds", () => {
  expect([0, 1, 2, 3, 4, 40].map(retryDelayMs)).toEqual([1000, 2000, 4000, 8000, 8000, 8000]);
});
