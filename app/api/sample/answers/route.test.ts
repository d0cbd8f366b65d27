import { expect, test } from "vitest";
import { serveSample } from "@/server/sample/sample-questions";
import { testDatabase } from "@/server/testing/database";
import { POST } from "./route";

testDatabase({ withLibrary: true });

const post = (body: string, headers: Record<string, string> = {}) =>
  POST(
    new Request("http://localhost:3000/api/sample/answers", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", "content-type": "application/json", ...headers },
      body,
    }),
  );

test("a visitor's answer is graded; other sites and bodies too large or malformed are refused", async () => {
  const [first] = await serveSample(new Date());
  const reply = await post(JSON.stringify({ token: first?.token, response: { kind: "giveUp" } }));
  expect(reply.status).toBe(200);
  expect(await reply.json()).toMatchObject({ feedback: { verdict: "wrong", gaveUp: true } });

  expect((await post("{}", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post("{}")).status).toBe(400);
  expect((await post("{")).status).toBe(400);
  expect((await post(`"${"x".repeat(100_000)}"`)).status).toBe(413);
});

test("too many answers at once from one place are told to wait", async () => {
  const crowd = { "x-forwarded-for": "203.0.113.9" };
  const statuses: number[] = [];
  for (let time = 0; time < 61; time++) statuses.push((await post("{}", crowd)).status);
  expect(statuses.at(-2)).toBe(400);
  expect(statuses.at(-1)).toBe(429);
});
