import { describe, expect, test } from "vitest";
import { db } from "@/server/db/client";
import { testDatabase } from "@/server/testing/database";
import { addLearner } from "@/server/testing/people";
import { changeName, changeStudy, studySchema } from "./change-settings";

testDatabase();

const now = new Date("2026-11-20T12:00:00Z");
const nameOf = async (id: string) => (await db().user.findUniqueOrThrow({ where: { id } })).name;
const studyOf = (userId: string) =>
  db().studySettings.findUniqueOrThrow({
    where: { userId },
    select: { zone: true, newPerDay: true, reviewsPerDay: true, desiredRetention: true },
  });

describe("a name", () => {
  test("is changed for the person who asks and for nobody else", async () => {
    const [ada, bo] = [await addLearner({ name: "Ada" }), await addLearner({ name: "Bo" })];
    expect(await changeName(ada, "  Ada   Lovelace ")).toEqual({ ok: true, value: "Ada Lovelace" });
    expect(await nameOf(ada.userId)).toBe("Ada Lovelace");
    expect(await nameOf(bo.userId)).toBe("Bo");
  });

  test.each([
    "夏目 漱石",
    "Ngũgĩ wa Thiong'o",
    "نیلوفر\u200cسادات",
    "👩\u200d🔬 Zoë",
    '\'; DROP TABLE "user"; --',
  ])("%j comes back from the database as it was typed", async (name) => {
    const ada = await addLearner();
    await changeName(ada, name);
    expect(await nameOf(ada.userId)).toBe(name);
  });

  test.each([
    ["   ", "NAME_EMPTY"],
    ["n".repeat(81), "NAME_TOO_LONG"],
    ["Ada\u202e", "NAME_UNFIT"],
  ])("%j is refused and the old one stays", async (text, code) => {
    const ada = await addLearner({ name: "Ada" });
    expect(await changeName(ada, text)).toMatchObject({ ok: false, error: { code } });
    expect(await nameOf(ada.userId)).toBe("Ada");
  });
});

describe("zone, limits and retention", () => {
  const input = { zone: "Pacific/Auckland", newPerDay: 0, reviewsPerDay: 50, desiredRetention: 0.85 };

  test("are changed for the person who asks and for nobody else", async () => {
    const [ada, bo] = [await addLearner(), await addLearner()];
    const before = await studyOf(bo.userId);
    await changeStudy(ada, input, now);
    expect(await studyOf(ada.userId)).toEqual(input);
    expect(await studyOf(bo.userId)).toEqual(before);
    expect(await db().studyEvent.count({ where: { userId: bo.userId } })).toBe(0);
  });

  test("enter the log on the day of the zone that held until now", async () => {
    const ada = await addLearner({ zone: "Europe/Vienna" });
    // One in the night of the 21st in Auckland, and still the 20th in Vienna; then a day of Auckland's own.
    await changeStudy(ada, input, now);
    const later = new Date("2026-11-20T16:00:00Z");
    await changeStudy({ ...ada, ...input }, { ...input, zone: "Asia/Kathmandu" }, later);
    const events = await db().studyEvent.findMany({ where: { userId: ada.userId }, orderBy: { at: "asc" } });
    expect(events.map(({ kind, at, day, detail }) => ({ kind, at, day, detail }))).toEqual([
      { kind: "settings", at: now, day: new Date("2026-11-20"), detail: input },
      {
        kind: "settings",
        at: later,
        day: new Date("2026-11-21"),
        detail: { ...input, zone: "Asia/Kathmandu" },
      },
    ]);
  });
});

describe("what was typed for zone, limits and retention", () => {
  const typed = { zone: "Asia/Kathmandu", newPerDay: "10", reviewsPerDay: "200", desiredRetention: "90" };
  const issues = (changed: Partial<typeof typed>) =>
    studySchema
      .safeParse({ ...typed, ...changed })
      .error?.issues.map(({ path, message }) => [path.join("."), message]);

  test("is read as numbers", () => {
    expect(studySchema.parse({ ...typed, newPerDay: " 0 ", reviewsPerDay: "２５０" })).toEqual({
      zone: "Asia/Kathmandu",
      newPerDay: 0,
      reviewsPerDay: 250,
      desiredRetention: 0.9,
    });
    expect(studySchema.parse({ ...typed, newPerDay: "999", reviewsPerDay: "9999" })).toMatchObject({
      newPerDay: 999,
      reviewsPerDay: 9999,
    });
  });

  test.each(["", "  ", "-1", "1.5", "1e2", "ten", "1000", "99999999999999999999"])(
    "is refused with the range when a limit is %j",
    (text) => {
      const range = "Give new claims a day as a whole number from 0 to 999.";
      expect(issues({ newPerDay: text })).toEqual([["newPerDay", range]]);
    },
  );

  test("is refused with the other range when the other limit is beyond it", () => {
    const range = "Give reviews a day as a whole number from 0 to 9999.";
    expect(issues({ reviewsPerDay: "10000" })).toEqual([["reviewsPerDay", range]]);
  });

  test.each([
    ["80", 0.8],
    ["97", 0.97],
    [" 93 % ", 0.93],
    ["８５％", 0.85],
  ])("is read as a share when the retention is %j", (text, share) => {
    expect(studySchema.parse({ ...typed, desiredRetention: text })).toMatchObject({
      desiredRetention: share,
    });
  });

  test.each(["", "79", "98", "0.9", "90.5", "-90", "ninety", "900", "90 percent"])(
    "is refused with the range when the retention is %j",
    (text) => {
      const range = "Give desired retention as a whole percentage from 80 to 97.";
      expect(issues({ desiredRetention: text })).toEqual([["desiredRetention", range]]);
    },
  );

  test("is refused field by field, each with its own sentence", () => {
    const wrong = { zone: "Mars/Olympus", newPerDay: "x", reviewsPerDay: "", desiredRetention: "100" };
    expect(issues(wrong)?.map(([field]) => field)).toEqual(Object.keys(wrong));
  });

  test.each(["", "Mars/Olympus", "+05:30", "Europe/Vienna; DROP"])(
    "is refused when the zone is %j",
    (zone) => {
      const sentence = "Choose a time zone of the list, such as Europe/Vienna.";
      expect(issues({ zone })).toEqual([["zone", sentence]]);
    },
  );
});
