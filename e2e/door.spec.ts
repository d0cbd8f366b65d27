import { fillSignIn, fillSignUp, makeNewcomer, someone } from "./people";
import { expect, test } from "./test";

test("a wrong password and an unknown address are refused in the same words", async ({
  newcomer,
  anotherPage,
}) => {
  const page = await anotherPage();
  const wrong = { address: newcomer.address, password: "not the password at all" };
  const unknown = { address: someone().address, password: newcomer.password };
  for (const pair of [wrong, unknown]) {
    await page.goto("/signin");
    await fillSignIn(page, pair);
    await expect(page.getByRole("main").getByRole("alert")).toHaveText(
      "Address and password do not fit together. Check both and try again.",
    );
    await expect(page.getByLabel("E-mail address")).toHaveValue(pair.address);
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
});

test("guessing at an account is stopped without locking its owner out elsewhere", async ({
  newcomer,
  anotherPage,
}) => {
  const guesser = await anotherPage();
  await guesser.goto("/signin");
  const alert = guesser.getByRole("main").getByRole("alert");
  for (let guess = 1; guess <= 9; guess++) {
    await fillSignIn(guesser, { address: newcomer.address, password: `guess number ${guess}` });
    // A refused form comes back without the password.
    await expect(guesser.getByLabel("Password")).toHaveValue("");
  }
  await expect(alert).toHaveText(/^Too many tries\. Try again in \d+ (seconds|minutes)\.$/);
  await fillSignIn(guesser, newcomer);
  await expect(alert).toContainText("Too many tries.");

  const owner = await anotherPage();
  await owner.goto("/signin");
  await fillSignIn(owner, newcomer);
  await expect(owner).toHaveURL("/today");
});

test("a refused account keeps what was typed, except the password", async ({ newcomer, anotherPage }) => {
  const page = await anotherPage();
  await page.goto("/signup");
  const taken = { ...someone("Zoë 張偉 Ñandú"), address: newcomer.address };
  await fillSignUp(page, taken);
  await expect(page.getByText("This address has an account here. Sign in instead.")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(taken.address);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(taken.name);
  await expect(page.getByLabel("Password")).toHaveValue("");

  const weak = { ...someone("Zoë 張偉 Ñandú"), password: "Password1!" };
  await fillSignUp(page, weak);
  await expect(page.getByText("This password is easy to guess.", { exact: false })).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(weak.address);
  await expect(page.getByLabel("Password")).toHaveValue("");

  await fillSignUp(page, someone(weak.name));
  await expect(page).toHaveURL("/today");
  await expect(page.getByRole("link", { name: `Settings of ${weak.name}` })).toBeVisible();
});

test("after signing out a page leads to sign in and back to where one wanted", async ({ page, newcomer }) => {
  await page.goto("/settings");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).not.toHaveURL("/settings");
  await page.goto("/library?from=a-link");
  await expect(page).toHaveURL(/\/signin\?next=/);
  await fillSignIn(page, newcomer);
  await expect(page).toHaveURL(/\/library/);
});

test("a changed password signs out everywhere else and keeps this place", async ({
  page,
  newcomer,
  anotherPage,
}) => {
  const elsewhere = await anotherPage();
  await elsewhere.goto("/signin");
  await fillSignIn(elsewhere, newcomer);
  await expect(elsewhere).toHaveURL("/today");
  await elsewhere.goto("/settings");

  const fresh = "copper lantern meadow tug";
  await page.goto("/settings");
  await page.getByLabel("Current password").fill("not the password at all");
  await page.getByLabel("New password").fill(fresh);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("This is not your current password.")).toBeVisible();
  await page.getByLabel("Current password").fill(newcomer.password);
  await page.getByLabel("New password").fill(fresh);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Changed. Every other device is signed out.")).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL("/today");

  await test.step("a form that was open elsewhere changes nothing", async () => {
    await elsewhere.getByLabel("Name", { exact: true }).fill("Somebody Else");
    await elsewhere.getByRole("button", { name: "Save name" }).click();
    await expect(elsewhere).toHaveURL(/\/signin\?next=/);
    await expect(page.getByRole("link", { name: `Settings of ${newcomer.name}` })).toBeVisible();
  });
  await fillSignIn(elsewhere, newcomer);
  await expect(elsewhere.getByRole("main").getByRole("alert")).toContainText("do not fit together");
  await fillSignIn(elsewhere, { address: newcomer.address, password: fresh });
  await expect(elsewhere).toHaveURL(/\/(settings|today)/);
  await elsewhere.reload();
  await expect(elsewhere.getByRole("link", { name: `Settings of ${newcomer.name}` })).toBeVisible();
});

test("a signed-in person is not asked to sign in or up again", async ({ page }) => {
  await makeNewcomer(page);
  for (const door of ["/signin", "/signup"]) {
    await page.goto(door);
    await expect(page).toHaveURL("/today");
  }
});
