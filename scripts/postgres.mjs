/**
 * A throw-away PostgreSQL server, where one is installed: its own folder, its own port.
 * PostgreSQL refuses to run as root, so it then runs as another user.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.mjs";

const oldestMajor = 15;

/** Folder of the newest server programs of version 15 or newer; null where none is installed. */
export function findPostgres() {
  const debian = "/usr/lib/postgresql";
  const folders = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, "bin"))
    : [];
  folders.push(...(process.env.PATH ?? "").split(":"), "/opt/homebrew/opt/postgresql@17/bin");
  const found = folders
    .filter((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")))
    .map((folder) => ({ folder, major: majorOf(folder) }))
    .filter(({ major }) => major >= oldestMajor)
    .sort((a, b) => b.major - a.major);
  return found[0]?.folder ?? null;
}

function majorOf(folder) {
  const { stdout } = spawnSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  return Number(/(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}

/**
 * Starts a server and returns its address and how to stop it. Tests need no `fsync`; measurements do.
 *
 * @param {string} programs folder of the server programs
 * @param {{ fsync?: boolean }} [options]
 */
export async function startPostgres(programs, { fsync = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "recite-postgres-"));
  const user = otherUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const spawning = { cwd: folder, ...(user ?? {}), stdio: "pipe" };
  const data = join(folder, "data");
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "recite", "-A", "trust", "-E", "UTF8", "--no-sync"],
    spawning,
  );
  const port = await freePort();
  const server = spawn(
    join(programs, "postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      `unix_socket_directories=${folder}`,
      "-c",
      `fsync=${fsync ? "on" : "off"}`,
    ],
    { ...spawning, stdio: "ignore" },
  );
  await answering(port, server);
  return {
    url: `postgresql://recite@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT"); // fast shutdown: ends what is still connected
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** When we are root: the user that Debian made for PostgreSQL, else nobody. */
function otherUser() {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error("PostgreSQL does not run as root, and there is no other user to run it as.");
}

async function answering(port, server) {
  const { default: pg } = await import("pg");
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode} while starting.`);
    const client = new pg.Client({ host: "127.0.0.1", port, user: "recite", database: "postgres" });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("PostgreSQL did not start within ten seconds.");
}
