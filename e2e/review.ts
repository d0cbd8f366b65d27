import { expect, type Locator, type Page } from "@playwright/test";
import type { Form } from "@/core/question/question";

/** A review as a person finds it on the screen. */

export const continueButton = (page: Page): Locator => page.getByRole("button", { name: "Continue" });
export const giveUpButton = (page: Page): Locator => page.getByRole("button", { name: "I don’t know" });
export const turnButton = (page: Page): Locator => page.getByRole("button", { name: "Show answer" });
export const ratings = (page: Page): Locator =>
  page.getByRole("group", { name: "How well did you know it?" });
export const field = (page: Page): Locator => page.getByRole("textbox");
export const options = (page: Page): Locator => page.getByRole("main").getByRole("list").getByRole("button");
export const closing = (page: Page): Locator => page.getByRole("link", { name: "Back to today" });

type SetForm = "multi" | "match" | "sort" | "order";

/** What each form of several parts puts on its board. */
const partKinds: Record<SetForm, string> = { multi: "option", match: "left", sort: "item", order: "step" };

/** The parts of one kind on the board, in the order served. */
export const parts = (page: Page, kind: string): Locator => page.locator(`[data-part^="${kind}:"]`);
export const checkButton = (page: Page): Locator => page.getByRole("button", { name: "Check" });

/** The form of the question that is asked now. */
export async function formAsked(page: Page): Promise<Form> {
  await expect(giveUpButton(page)).toBeVisible();
  if (await turnButton(page).isVisible()) return "flashcard";
  for (const [form, kind] of Object.entries(partKinds) as [SetForm, string][])
    if ((await parts(page, kind).count()) > 0) return form;
  if (await field(page).isVisible()) return writtenFormAsked(page);
  return (await options(page).count()) === 2 ? "trueFalse" : "choice";
}

/** A field says below it what it takes. */
async function writtenFormAsked(page: Page): Promise<Form> {
  if (await page.getByText("What fills the gap?").isVisible()) return "cloze";
  return (await page.getByText("A name or a term.").isVisible()) ? "typed" : "numeric";
}

const tallyStart = /^Question (\d+) of /;

/** Which question of the session this is, as its head says. */
export async function questionNumber(page: Page): Promise<number> {
  const tally = await page.getByRole("img", { name: tallyStart }).getAttribute("aria-label");
  return Number(tally?.match(tallyStart)?.[1]);
}

/** Waits for the question of that number, or for the page that closes the session. True at the close. */
export async function isOverBefore(page: Page, number: number): Promise<boolean> {
  const question = page.getByRole("img", { name: new RegExp(`^Question ${number} of `) });
  await expect(question.or(closing(page))).toBeVisible();
  return closing(page).isVisible();
}

/** More questions than any session of the journeys can have: a miss returns until it is right. */
export const mostQuestions = 150;

/** "Answered today", as Today says it; it says nothing before the first answer of all. */
export async function answeredToday(page: Page): Promise<number> {
  if (new URL(page.url()).pathname !== "/today") await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const figure = page.getByText("Answered today").locator("..").getByRole("definition");
  return (await figure.isVisible()) ? Number(await figure.textContent()) : 0;
}

/** Begins or resumes the review from Today. */
export async function startReview(page: Page): Promise<void> {
  await page.goto("/today");
  await page.getByRole("button", { name: /^(Start|Learn|Go on)/ }).click();
  await expect(page).toHaveURL("/review");
  // The address changes before the page does, and a key pressed on the way would be lost.
  await expect(giveUpButton(page)).toBeVisible();
}
