import type { Page } from "@playwright/test";
import { veterans } from "./past/people";
import { signIn } from "./people";
import {
  answeredToday,
  continueButton,
  field,
  formAsked,
  isOverBefore,
  options,
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
