import { verify } from "@node-rs/argon2";
import { beforeEach, expect, test, vi } from "vitest";
import { signUp } from "@/server/account/sign-up";
import { db, sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { verifySignIn } from "./verify-sign-in";

testDatabase();

// The real one, counted: a clock would tell of the machine's other work as well.
vi.mock("@node-rs/argon2", { spy: true });

const password = "copper lantern meadow tug";

beforeEach(async () => {
  const person = { name: "Ada", address: "ada@example.org", password, zone: "UTC" };
  await signUp(db(), person, { signup: "open", defaultZone: "UTC" }, new Date());
});

/** The passwords that are compared during a sign-in, and what each comparison costs by the hash it is made with. */
async function work(address: string, typed: string) {
  vi.mocked(verify).mockClear();
  const found = await verifySignIn(sql(), address, typed);
  const compared = vi
    .mocked(verify)
    .mock.calls.map(([hash, against]) => [String(hash).split("$").slice(1, 4).join(" "), against]);
  return { isFound: found !== null, compared };
}

test("an unknown address costs the same work as a known one", async () => {
  const typed = "a wrong guess";
  const compared = [["argon2id v=19 m=19456,t=2,p=1", typed]];
  for (const address of ["ada@example.org", "nobody@example.org", "no address", ""])
    expect(await work(address, typed)).toEqual({ isFound: false, compared });
  expect(await work("ada@example.org", password)).toMatchObject({ isFound: true });
});
