import { hash } from "@node-rs/argon2";
import { expect, test, vi } from "vitest";
import { hashPassword, mostWaiting } from "@/server/auth/password-hash";
import { db } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { type DoorForm, submitSignIn, submitSignUp } from "./actions";

testDatabase();

const request = vi.hoisted(() => ({ place: "192.0.2.1" }));
vi.mock("@node-rs/argon2", { spy: true });
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "localhost:3000", "x-forwarded-for": request.place }),
  cookies: async () => new Map(),
}));

const untouched: DoorForm = { message: null, fields: {}, values: { name: "", address: "" } };

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const password = "copper lantern meadow tug";
const newcomer = { name: "Ada", address: "ada@example.org", password, zone: "UTC" };

test("the 21st sign-up from a place within an hour is refused, and nobody is added", async () => {
  request.place = "192.0.2.21";
  for (let tried = 1; tried <= 20; tried++)
    expect((await submitSignUp(untouched, form({ ...newcomer, name: " " }))).message).toBeNull();
  const refused = await submitSignUp(untouched, form(newcomer));
  expect(refused.message).toBe("Too many tries. Try again in 60 minutes.");
  expect(refused.values).toEqual({ name: "Ada", address: "ada@example.org" });
  expect(await db().user.count()).toBe(0);
  request.place = "192.0.2.22";
  expect((await submitSignUp(untouched, form({ ...newcomer, name: " " }))).message).toBeNull();
});

test("while too many passwords wait, sign-up and sign-in ask to try again", async () => {
  request.place = "192.0.2.30";
  const misfit = /^Address and password do not fit/;
  expect((await submitSignIn(untouched, form(newcomer))).message).toMatch(misfit);

  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  vi.mocked(hash).mockImplementation(() => finished.then(() => "hash"));
  const crowd = Array.from({ length: mostWaiting + 2 }, () => hashPassword(password));
  const sentence = "Too many tries. Try again in 10 seconds.";
  expect((await submitSignUp(untouched, form(newcomer))).message).toBe(sentence);
  expect((await submitSignIn(untouched, form(newcomer))).message).toBe(sentence);
  finish();
  await Promise.all(crowd);

  expect(await db().user.count()).toBe(0);
  expect((await submitSignIn(untouched, form(newcomer))).message).toMatch(misfit);
});
