import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { giveUp, send, servedToken } from "./endpoint";
import { fillSignIn, fillSignUp, type Known } from "./people";
import { expect, test } from "./test";

/** A server of this journey's own, two ports after the others', whose output is kept. */
const port = Number(process.env.PORT || 3217) + 2;
const origin = `http://localhost:${port}`;
let folder = "";
let server: ChildProcess;
let log = "";

test.use({ baseURL: origin });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "recite-silent-"));
  server = spawn(process.execPath, ["scripts/start.mjs"], {
    env: {
      ...process.env,
      PORT: String(port),
      AUTH_URL: "",
      DATABASE_URL: "",
      RECITE_DATA_DIR: join(folder, "data"),
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  await expect(async () => {
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  }).toPass({ timeout: 60_000, intervals: [100] });
});

test.afterAll(async () => {
  if (server.exitCode === null) {
    const gone = once(server, "exit");
    server.kill("SIGKILL");
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
});

const ada: Known = {
  name: "Ada Canaryname",
  address: "ada.canaryplace@journeys.example.org",
  password: "canarysecret copper lantern tug",
};
const typed = "canaryanswer of my own";

test("nothing that people send reaches the server's output, whether it succeeds or fails", async ({
  page,
  anotherPage,
  watch,
}) => {
  watch.expects(/status of (4\d\d|500)/);
  await page.goto("/signup");
  await fillSignUp(page, ada);
  await expect(page).toHaveURL("/today");
  const session = (await page.context().cookies()).find((cookie) => cookie.name === "recite-session")?.value;
  expect(session).toMatch(/^[\w-]{43}$/);

  await test.step("answers, taken and refused", async () => {
    const token = await servedToken(page);
    const answer = { ...giveUp(token), response: { kind: "text", text: typed } };
    expect([200, 400]).toContain((await send(page, answer)).status());
    expect((await send(page, { ...answer, answerId: typed })).status()).toBe(400);
    expect((await send(page, `{"token": "${token}", "response": "${typed}`)).status()).toBe(400);
    expect((await send(page, { ...answer, token: `${typed}.${ada.password}` })).status()).toBe(400);
  });

  await test.step("addresses, damaged and unknown", async () => {
    expect((await page.request.get("/review/%E0%A4%A")).status()).toBe(400);
    for (const path of ["/review", "/library/claims", "/nowhere"])
      expect((await page.request.get(`${path}/${encodeURIComponent(`${typed}\0`)}`)).status()).toBe(404);
  });

  await test.step("forms, refused and malformed", async () => {
    const visitor = await anotherPage();
    await visitor.goto("/signin");
    await fillSignIn(visitor, { ...ada, password: `${ada.password} wrong` });
    await expect(visitor.getByRole("alert").filter({ hasText: "do not fit together" })).toBeVisible();
    await visitor.goto("/signup");
    await fillSignUp(visitor, ada);
    await expect(visitor.getByText("This address has an account here.")).toBeVisible();
    const multipart = { ...ada, $ACTION_ID_0000000000000000000000000000000000000000ff: "" };
    for (const path of ["/signin", "/signup", "/settings"]) {
      const headers = { "sec-fetch-site": "same-origin" };
      await page.request.post(path, { headers, multipart });
      await page.request.post(path, { headers: { ...headers, "next-action": "no action" }, data: ada });
      const large = { ...ada, name: "x".repeat(2_000_000) };
      expect((await page.request.post(path, { headers, multipart: large })).status()).toBe(413);
    }
  });

  expect(log, "the output is heard").toContain(origin);
  for (const secret of ["canary", session ?? ""]) expect(log).not.toContain(secret);
});
