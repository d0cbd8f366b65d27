import { expect, test } from "vitest";
import { readEnv } from "./env";

test("an empty environment gives the defaults", () => {
  expect(readEnv({})).toEqual({
    port: 3000,
    dataDir: "./data",
    databaseUrl: undefined,
    authSecret: undefined,
    origin: "http://localhost:3000",
    signup: "open",
    defaultZone: "UTC",
    trustedProxies: 0,
    clockStart: undefined,
  });
});

test("empty strings are as good as nothing", () => {
  const names = [
    "PORT",
    "RECITE_DATA_DIR",
    "DATABASE_URL",
    "AUTH_SECRET",
    "AUTH_URL",
    "RECITE_SIGNUP",
    "RECITE_ZONE",
    "RECITE_TRUST_PROXY",
    "RECITE_CLOCK",
  ];
  expect(readEnv(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(readEnv({}));
});

test("what is set is taken", () => {
  const secret = "a secret of at least thirty-two characters";
  expect(
    readEnv({
      PORT: "8080",
      RECITE_DATA_DIR: "/var/lib/recite",
      DATABASE_URL: "postgres://recite@db.example/recite",
      AUTH_SECRET: secret,
      AUTH_URL: "https://recite.example",
      RECITE_SIGNUP: "closed",
      RECITE_ZONE: "Asia/Kathmandu",
      RECITE_TRUST_PROXY: "1",
      RECITE_CLOCK: "2026-11-20T04:30:00+05:45",
    }),
  ).toEqual({
    port: 8080,
    dataDir: "/var/lib/recite",
    databaseUrl: "postgres://recite@db.example/recite",
    authSecret: secret,
    origin: "https://recite.example",
    signup: "closed",
    defaultZone: "Asia/Kathmandu",
    trustedProxies: 1,
    clockStart: new Date("2026-11-19T22:45:00Z"),
  });
});

test("the address follows the port when it is not set", () => {
  expect(readEnv({ PORT: "8080" }).origin).toBe("http://localhost:8080");
  expect(readEnv({ PORT: "80" }).origin).toBe("http://localhost");
});

test.each([
  ["https://recite.example.org/", "https://recite.example.org"],
  ["https://recite.example.org/some/path?and=more", "https://recite.example.org"],
  ["https://Recite.Example.org:443", "https://recite.example.org"],
  ["http://192.168.1.4:3000", "http://192.168.1.4:3000"],
  ["http://[::1]:3000", "http://[::1]:3000"],
])("of the address %s only the origin counts", (address, origin) => {
  expect(readEnv({ AUTH_URL: address }).origin).toBe(origin);
});

const port = "PORT must be a number from 1 to 65535, such as 3000.";
const postgres = "DATABASE_URL must begin with postgresql://, or be left out to use the embedded database.";
const address = "AUTH_URL must be the address that people type, such as https://recite.example.org.";
const clock = "RECITE_CLOCK must be a time with its zone, such as 2026-11-20T09:00:00Z.";
const proxies = "RECITE_TRUST_PROXY must be the number of proxies in front of Recite, such as 1.";

test.each([
  ["PORT", "http", port],
  ["PORT", "0", port],
  ["PORT", "65536", port],
  ["PORT", "80.5", port],
  ["PORT", " ", port],
  ["DATABASE_URL", "mysql://localhost/recite", postgres],
  ["DATABASE_URL", "localhost:5432", postgres],
  ["AUTH_SECRET", "short", "AUTH_SECRET must have at least 32 characters; leave it out to have one made."],
  ["AUTH_URL", "recite.example.org", address],
  ["AUTH_URL", "ftp://recite.example.org", address],
  ["RECITE_SIGNUP", "Open", "RECITE_SIGNUP must be open, invited or closed."],
  ["RECITE_ZONE", "Vienna", "RECITE_ZONE must be a time zone such as Europe/Vienna."],
  ["RECITE_CLOCK", "tomorrow", clock],
  ["RECITE_CLOCK", "2026-11-20", clock],
  ["RECITE_CLOCK", "2026-11-20T09:00:00", clock],
  ["RECITE_CLOCK", "2026-02-30T09:00:00Z", clock],
  ["RECITE_CLOCK", "1066-10-14T09:00:00Z", clock],
  ["RECITE_CLOCK", "1795478400000", clock],
  ["RECITE_TRUST_PROXY", "yes", proxies],
  ["RECITE_TRUST_PROXY", "-1", proxies],
  ["RECITE_TRUST_PROXY", "1.5", proxies],
])("%s=%j is refused in a sentence that says what it should be", (name, value, sentence) => {
  expect(() => readEnv({ [name]: value })).toThrow(new Error(sentence));
});

test("each fault is named, in a line of its own", () => {
  expect(() => readEnv({ PORT: "0", AUTH_URL: "x" })).toThrow(new Error(`${port}\n${address}`));
});

test("no sentence repeats a secret", () => {
  const secrets = { AUTH_SECRET: "hidden-word", DATABASE_URL: "mysql://u:hidden-word@localhost/r" };
  let message = "";
  try {
    readEnv(secrets);
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toContain("AUTH_SECRET must have");
  expect(message).not.toContain("hidden-word");
});
