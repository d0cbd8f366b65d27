import { expect, test } from "vitest";
import { isSameZone, zoneGroups } from "./zones";

test("zones stand by region, with their places readable", () => {
  expect(zoneGroups(["Europe/Vienna", "America/Argentina/Buenos_Aires", "Europe/Athens"], [])).toEqual([
    {
      region: "America",
      zones: [{ id: "America/Argentina/Buenos_Aires", place: "Argentina, Buenos Aires" }],
    },
    {
      region: "Europe",
      zones: [
        { id: "Europe/Athens", place: "Athens" },
        { id: "Europe/Vienna", place: "Vienna" },
      ],
    },
    { region: "Elsewhere", zones: [{ id: "UTC", place: "UTC" }] },
  ]);
});

test("a zone in use can be chosen though the list does not know it, and no zone stands twice", () => {
  const ids = (inUse: string[]) =>
    zoneGroups(["Asia/Katmandu", "UTC"], inUse).flatMap(({ zones }) => zones.map(({ id }) => id));
  expect(ids(["Asia/Kathmandu", "Asia/Katmandu"])).toEqual(["Asia/Kathmandu", "Asia/Katmandu", "UTC"]);
});

test("every zone of this machine is kept", () => {
  const names = Intl.supportedValuesOf("timeZone");
  const ids = zoneGroups(names, []).flatMap(({ zones }) => zones.map(({ id }) => id));
  expect(new Set(ids)).toEqual(new Set([...names, "UTC"]));
});

test("two names of one zone are the same, two zones are not", () => {
  expect(isSameZone("Asia/Kathmandu", "Asia/Katmandu")).toBe(true);
  expect(isSameZone("Europe/Vienna", "Europe/Berlin")).toBe(false);
  expect(isSameZone("Mars/Olympus", "Mars/Olympus")).toBe(true);
  expect(isSameZone("Mars/Olympus", "Mars/Elysium")).toBe(false);
});
