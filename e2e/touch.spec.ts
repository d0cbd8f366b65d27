import type { Page } from "@playwright/test";
import { veterans } from "./past/people";
import { signIn } from "./people";
import {
  answeredToday,
  checkButton,
  continueButton,
  field,
  formAsked,
  isOverBefore,
  options,
  parts,
  questionNumber,
  ratings,
  turnButton,
} from "./review";
import { expect, test } from "./test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a review on a phone is answered by tapping and goes on at the same place", async ({ page }) => {
  await signIn(page, veterans.byTouch);
  const tabs = page.getByRole("navigation", { name: "Main" }).filter({ visible: true });
  await tabs.getByRole("link", { name: /Review$/ }).tap();
  await expect(page).toHaveURL("/review");
  await page.getByRole("button", { name: "Start review" }).tap();
  for (let number = 1; number <= 8; number++) {
    expect(await isOverBefore(page, number)).toBe(false);
    await answerByTapping(page);
  }
  expect(await isOverBefore(page, 9)).toBe(false);

  await page.getByRole("link", { name: "End session" }).tap();
  await expect(page).toHaveURL("/today");
  expect(await answeredToday(page)).toBe(8);
  for (const place of ["Library", "Progress", "Settings", "Today"]) {
    await tabs.getByRole("link", { name: place, exact: true }).tap();
    await expect(page).toHaveURL(`/${place.toLowerCase()}`);
    await expect(tabs.getByRole("link", { name: place, exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
    expect(await sidewaysScroll(page), `${place} is as wide as the phone`).toBe(0);
  }
  await page.getByRole("button", { name: "Go on with the review" }).tap();
  await expect(page).toHaveURL("/review");
  expect(await isOverBefore(page, 9)).toBe(false);
  expect(await questionNumber(page)).toBe(9);
});

async function answerByTapping(page: Page) {
  const form = await formAsked(page);
  expect(await sidewaysScroll(page), `a ${form} is as wide as the phone`).toBe(0);
  switch (form) {
    case "choice":
    case "trueFalse":
      await options(page).first().tap();
      break;
    case "cloze":
    case "typed":
    case "numeric":
      await field(page).tap();
      await field(page).pressSequentially("a guess");
      await page.getByRole("button", { name: "Check" }).tap();
      break;
    case "multi":
      await parts(page, "option").first().tap();
      await checkButton(page).tap();
      break;
    case "match":
      for (let at = (await parts(page, "left").count()) - 1; at >= 0; at--) {
        await parts(page, "left").nth(at).tap();
        await parts(page, "right").nth(at).tap();
      }
      await checkButton(page).tap();
      break;
    case "sort":
      for (let left = await parts(page, "item").count(); left > 0; left--) {
        await parts(page, "item").first().tap();
        await parts(page, "group").first().tap();
      }
      await checkButton(page).tap();
      break;
    case "order":
      await parts(page, "step").last().tap();
      await parts(page, "step").first().tap();
      await checkButton(page).tap();
      break;
    case "flashcard":
      await turnButton(page).tap();
      await ratings(page).getByRole("button", { name: /^Hard/ }).tap();
      return;
  }
  expect(await sidewaysScroll(page), `an answered ${form} is as wide as the phone`).toBe(0);
  await continueButton(page).tap();
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
