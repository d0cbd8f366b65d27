import { expect, test } from "vitest";
import { feedback } from "@/components/review/fixtures";
import { postSample } from "./post-sample";

const request = { token: "t", response: { kind: "giveUp" as const } };
const replying = (status: number, body: unknown) =>
  postSample(request, async () => Response.json(body, { status }));

test("feedback is handed on, and a refusal in the server's own words", async () => {
  expect(await replying(200, { feedback })).toEqual({ ok: true, feedback });
  const error = { code: "TOKEN_EXPIRED", message: "Load the page again." };
  expect(await replying(410, { error })).toEqual({ ok: false, message: "Load the page again." });
});

test("without a network, or with a reply that is none, the person is told to answer again", async () => {
  const message = expect.stringContaining("did not arrive");
  expect(await replying(200, {})).toEqual({ ok: false, message });
  expect(await postSample(request, () => Promise.reject(new TypeError("fetch failed")))).toEqual({
    ok: false,
    message,
  });
  expect(await postSample(request, async () => new Response("<html>", { status: 502 }))).toEqual({
    ok: false,
    message,
  });
});
