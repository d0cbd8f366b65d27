import { spawnSync } from "node:child_process";
import { Agent, createServer, get, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { stampAddress, stopServing } from "./serve.mjs";

/** Runs a line of a module of this folder as the start script would, in a process of its own. */
function run(module: string, line: string) {
  const url = new URL(module, import.meta.url).href;
  const code = `const it = await import(${JSON.stringify(url)}); ${line}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    cwd: join(import.meta.dirname, ".."),
  });
  return { status, stdout, stderr };
}

const oneSentence = (stderr: string) => ({ status: 1, stdout: "", stderr: `${stderr}\n` });

let server: Server;
afterEach(() => server?.close());

function serve(listener: RequestListener): Promise<number> {
  server = createServer(listener);
  return new Promise((resolve) => server.listen(0, () => resolve((server.address() as AddressInfo).port)));
}

function ask(port: number, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ port, agent }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve(body)).on("error", reject);
    }).on("error", reject);
  });
}

describe("the start refuses", () => {
  test.each(["18.20.4", "20.18.3", "8.0.0"])("Node %s, which is too old", (version) => {
    expect(run("./prepare.mjs", `it.requireNode("${version}")`)).toEqual(
      oneSentence(
        `Recite needs Node 20.19 or newer; this is ${version}. Install a newer Node and start again.`,
      ),
    );
  });

  test.each(["hello", "0", "65536", "80.5", "-1"])("the port %s", (port) => {
    expect(run("./serve.mjs", `it.portOf("${port}")`)).toEqual(
      oneSentence("PORT must be a number from 1 to 65535, such as 3000."),
    );
  });

  test("a port that is taken", async () => {
    const port = await serve(() => {});
    const line = `await it.listen((await import("node:http")).createServer(), ${port})`;
    expect(run("./serve.mjs", line)).toEqual(
      oneSentence(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`),
    );
  });
});

test.each(["20.19.0", "20.20.2", "22.0.0"])("Node %s is new enough", (version) => {
  expect(run("./prepare.mjs", `it.requireNode("${version}")`).status).toBe(0);
});

test("without a port, it is 3000", () => {
  const line = "console.log(it.portOf(undefined), it.portOf(''), it.portOf('3117'))";
  expect(run("./serve.mjs", line).stdout).toBe("3000 3000 3117\n");
});

test("without a proxy a request does not choose its address", async () => {
  const port = await serve((request, response) => {
    stampAddress(request);
    response.end(request.headers["x-forwarded-for"]);
  });
  const headers = { "X-Forwarded-For": "203.0.113.7", connection: "close" };
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers });
  expect(await answer.text()).toMatch(/^(::ffff:)?127\.0\.0\.1$/);
});

describe("stopping", () => {
  test("waits for the answers under way, and not for connections kept alive", async () => {
    const agent = new Agent({ keepAlive: true });
    let hasBegun = () => {};
    const begun = new Promise<void>((resolve) => {
      hasBegun = resolve;
    });
    const port = await serve((_, response) => {
      response.write("slow, ");
      hasBegun();
      setTimeout(() => response.end("but whole"), 200);
    });
    const slow = ask(port, agent);
    await begun;
    const from = performance.now();
    await stopServing(server);
    expect(performance.now() - from).toBeLessThan(1500);
    expect(await slow).toBe("slow, but whole");
    await expect(ask(port)).rejects.toThrow("ECONNREFUSED");
    agent.destroy();
  });

  test("does not wait for ever", async () => {
    const port = await serve(() => {});
    const endless = ask(port).catch((error: Error) => error.message);
    await new Promise((resolve) => server.once("request", resolve));
    await stopServing(server, 100);
    expect(await endless).toBe("socket hang up");
  });
});
