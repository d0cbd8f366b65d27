import { expect, test } from "vitest";
import { verifySignIn } from "@/server/auth/verify-sign-in";
import { db, sql } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { type SignUpInput, signUp } from "./sign-up";

testDatabase();

const now = new Date("2026-11-20T10:00:00Z");
const password = "copper lantern meadow tug";
const input = (changes: Partial<SignUpInput> = {}): SignUpInput => ({
  name: "Zoë 張偉 Ñandú",
  address: "Zoe@Example.org",
  password,
  zone: "Asia/Kathmandu",
  ...changes,
});
const join = (changes: Partial<SignUpInput> = {}, signup: "open" | "invited" | "closed" = "open") =>
  signUp(db(), input(changes), { signup, defaultZone: "Europe/Vienna" }, now);

const people = () =>
  db().user.findMany({
    select: { name: true, address: true, isAdmin: true, settings: { select: { zone: true } } },
    orderBy: { id: "asc" },
  });

test("the first account administers the installation, whoever may join, and the next ones do not", async () => {
  expect(await join({}, "closed")).toMatchObject({ ok: true });
  expect(await join({ address: "bo@example.org", name: "Bo" }, "open")).toMatchObject({ ok: true });
  expect(await people()).toEqual([
    {
      name: "Zoë 張偉 Ñandú",
      address: "zoe@example.org",
      isAdmin: true,
      settings: { zone: "Asia/Kathmandu" },
    },
    { name: "Bo", address: "bo@example.org", isAdmin: false, settings: { zone: "Asia/Kathmandu" } },
  ]);
});

test.each([
  ["open", 6],
  ["invited", 1],
  ["closed", 1],
] as const)(
  "of six first sign-ups at once to an %s installation one administers, %i join",
  async (signup, joined) => {
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, number) => join({ address: `person${number}@example.org` }, signup)),
    );
    expect(all.filter((each) => each.ok)).toHaveLength(joined);
    for (const each of all) if (!each.ok) expect(each.error.code).toBe("SIGNUP_CLOSED");
    const made = await people();
    expect(made).toHaveLength(joined);
    expect(made.filter((person) => person.isAdmin)).toHaveLength(1);
  },
);

test.each(["closed", "invited"] as const)(
  "an installation that is %s takes nobody by itself",
  async (signup) => {
    await addLearner();
    expect(await join({}, signup)).toEqual({ ok: false, error: { code: "SIGNUP_CLOSED" } });
    expect(await people()).toHaveLength(1);
  },
);

test("an address has one account, however it is written", async () => {
  await join();
  for (const address of ["zoe@example.org", " ZOE@EXAMPLE.ORG ", "ｚｏｅ@example.org"])
    expect(await join({ address })).toEqual({ ok: false, error: { code: "ADDRESS_TAKEN" } });
  const twice = await Promise.all([1, 2].map(() => join({ address: "bo@example.org" })));
  expect(twice.filter((each) => each.ok)).toHaveLength(1);
});

test.each([
  [{ name: " " }, "NAME_INVALID"],
  [{ name: "A\0" }, "NAME_INVALID"],
  [{ address: "zoe" }, "ADDRESS_INVALID"],
  [{ address: "z\0e@example.org" }, "ADDRESS_INVALID"],
  [{ password: "short" }, "TOO_SHORT"],
  [{ password: "Password1!" }, "TOO_WEAK"],
  [{ password: "a".repeat(1_000_000) }, "TOO_LONG"],
] as const)("%o is refused and makes no account", async (changes, code) => {
  expect(await join(changes)).toMatchObject({ ok: false, error: { code } });
  expect(await people()).toEqual([]);
});

test("a zone that does not exist is replaced by the installation's", async () => {
  await join({ zone: "Middle/Earth" });
  expect((await people())[0]?.settings?.zone).toBe("Europe/Vienna");
});

test("only the account's own password signs in, composed either way", async () => {
  const made = await join({ password: "Zoë's copper lantern meadow" });
  if (!made.ok) throw new Error(made.error.code);
  const tried = async (address: string, tried: string) =>
    (await verifySignIn(sql(), address, tried))?.userId ?? null;
  expect(await tried("ZOE@example.org", "Zoë's copper lantern meadow".normalize("NFD"))).toBe(
    made.value.userId,
  );
  expect(await tried("zoe@example.org", password)).toBeNull();
  expect(await tried("bo@example.org", password)).toBeNull();
  expect(await tried("\0", password)).toBeNull();
});
