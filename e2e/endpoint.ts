import { randomUUID } from "node:crypto";
import type { APIResponse, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { AnswerRequest } from "@/core/review/exchange";
import { startReview } from "./review";

/** The endpoint of answers, as a program would call it with the cookies of a page. */

const endpoint = "/api/review/answers";
const ownPage = { "sec-fetch-site": "same-origin" };

/** The token of the question that the person of this page would be asked now. */
export async function servedToken(page: Page): Promise<string> {
  await startReview(page);
  const html = await (await page.request.get("/review")).text();
  const token = html.match(/token\\?":\\?"([\w-]+\.[\w-]+)/)?.[1];
  if (!token) throw new Error("The review was served without a token.");
  return token;
}

/** "I don’t know", which fits every form. */
export const giveUp = (token: string): AnswerRequest => ({
  answerId: randomUUID(),
  token,
  response: { kind: "giveUp" },
  elapsedMs: 1_000,
});

export const send = (
  page: Page,
  body: unknown,
  headers: Record<string, string> = ownPage,
): Promise<APIResponse> =>
  page.request.post(endpoint, {
    // A string goes out as it is, so that what is not JSON stays so.
    data: typeof body === "string" ? Buffer.from(body) : body,
    headers: { "content-type": "application/json", ...headers },
  });

/** Refused with this status, and a sentence for a person. */
export async function expectRefusal(response: APIResponse, status: number, sentence: string | RegExp) {
  const { error } = await response.json();
  expect({ status: response.status(), ...error }).toEqual({
    status,
    code: expect.stringMatching(/^[A-Z_]+$/),
    message: expect.stringMatching(sentence),
  });
}
