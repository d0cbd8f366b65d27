import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { password } from "./past/people";

/** Someone who can sign in. */
export type Known = { name: string; address: string; password: string };

export const someone = (name = "Ada Quist"): Known => ({
  name,
  address: `${randomUUID()}@journeys.example.org`,
  password,
});

/** Fills the form of a new account and sends it, whatever comes of it. */
export async function fillSignUp(page: Page, person: Known): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill(person.name);
  await page.getByLabel("E-mail address").fill(person.address);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Make my account" }).click();
}

/** Signs up by the page and arrives at Today. */
export async function makeNewcomer(page: Page, name?: string): Promise<Known> {
  const person = someone(name);
  await page.goto("/signup");
  await fillSignUp(page, person);
  await expect(page).toHaveURL("/today");
  return person;
}

export async function fillSignIn(page: Page, person: Pick<Known, "address" | "password">): Promise<void> {
  await page.getByLabel("E-mail address").fill(person.address);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

export async function signIn(page: Page, { address }: { address: string }): Promise<void> {
  await page.goto("/signin");
  await fillSignIn(page, { address, password });
  await expect(page).toHaveURL("/today");
}
