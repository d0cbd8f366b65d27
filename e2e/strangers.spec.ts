import { answerAndGoOn } from "./by-keyboard";
import { expectRefusal, giveUp, send, servedToken } from "./endpoint";
import { makeNewcomer } from "./people";
import { answeredToday, isOverBefore, startReview } from "./review";
import { expect, test } from "./test";

test("a stranger finds nothing of another person's", async ({ page, newcomer, anotherPage, watch }) => {
  await startReview(page);
  const sent = page.waitForResponse("**/api/review/answers");
  await isOverBefore(page, 1);
  await answerAndGoOn(page);
  const { session } = await (await sent).json();
  await page.goto(`/review/${session.id}`);
  await expect(page.getByRole("link", { name: "Back to today" })).toBeVisible();

  const stranger = await anotherPage();
  await makeNewcomer(stranger, "Bruno Strand");
  watch.expects(/status of 404/);
  for (const address of [session.id, "00000000-0000-7000-8000-000000000000", "not-an-id"]) {
    const response = await stranger.goto(`/review/${address}`);
    expect(response?.status(), address).toBe(404);
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address.");
  }
  await stranger.goto("/library");
  await expect(stranger.getByRole("main")).not.toContainText(/[1-9]\d* (learning|known|due)/);
  expect(await answeredToday(stranger)).toBe(0);
  await expect(stranger.getByText(newcomer.name)).toHaveCount(0);
});

test("an answer that is not one's own, or not one at all, is refused in a sentence", async ({
  page,
  newcomer,
  anotherPage,
}) => {
  expect(newcomer.name).not.toBe("");
  const token = await servedToken(page);
  const stranger = await anotherPage();
  await makeNewcomer(stranger, "Bruno Strand");
  const visitor = await anotherPage();

  const notServed = /^This question was not served to you\./;
  await expectRefusal(await send(stranger, giveUp(token)), 400, notServed);
  await expectRefusal(await send(page, giveUp(`${token.slice(0, -3)}abc`)), 400, notServed);
  await expectRefusal(await send(page, giveUp("a.b.c")), 400, notServed);
  await expectRefusal(await send(visitor, giveUp(token)), 401, /^You are signed out\./);

  await expectRefusal(await send(page, '{"answerId": '), 400, /not readable JSON/);
  await expectRefusal(await send(page, { token }), 400, /incomplete/);
  await expectRefusal(await send(page, { ...giveUp(token), answerId: "1" }), 400, /incomplete/);
  await expectRefusal(
    await send(page, { ...giveUp(token), response: { kind: "text", text: "x".repeat(1_000_000) } }),
    413,
    /larger than an answer/,
  );
  await expectRefusal(
    await send(page, { ...giveUp(token), response: { kind: "rating", rating: "easy" } }),
    400,
    /does not fit the question/,
  );

  const crossSite = /^This request did not come from/;
  const elsewhere = { origin: "https://elsewhere.example" };
  await expectRefusal(await send(page, giveUp(token), elsewhere), 403, crossSite);
  await expectRefusal(await send(page, giveUp(token), { "sec-fetch-site": "cross-site" }), 403, crossSite);
  await expectRefusal(await send(page, giveUp(token), {}), 403, crossSite);

  expect(await answeredToday(page)).toBe(0);
  expect(await answeredToday(stranger)).toBe(0);
  expect((await send(page, giveUp(token))).status(), "the token is as good as before").toBe(200);
});

test("an answer sent twice, or many times at once, counts once", async ({ page, newcomer }) => {
  expect(newcomer.name).not.toBe("");
  const first = giveUp(await servedToken(page));
  const replies = [await send(page, first), await send(page, first)];
  replies.push(...(await Promise.all(Array.from({ length: 5 }, () => send(page, first)))));
  const feedbacks = await Promise.all(replies.map(async (reply) => (await reply.json()).feedback));
  expect(replies.map((reply) => reply.status())).toEqual(replies.map(() => 200));
  for (const feedback of feedbacks) expect(feedback).toEqual(feedbacks[0]);
  expect(await answeredToday(page)).toBe(1);

  await test.step("the same question under other ids counts once as well", async () => {
    const token = await servedToken(page);
    const many = await Promise.all(Array.from({ length: 6 }, () => send(page, giveUp(token))));
    expect(many.map((reply) => reply.status()).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await answeredToday(page)).toBe(2);
  });

  await test.step("an id is never used for two answers", async () => {
    const changed = { ...first, response: { kind: "truth", value: true } };
    await expectRefusal(await send(page, changed), 409, /Another answer was recorded/);
    expect(await answeredToday(page)).toBe(2);
  });
});
