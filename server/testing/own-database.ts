import { randomUUID } from "node:crypto";
import pg from "pg";

/** Makes a database of its own on a shared server, for one file of tests. `drop` takes it away again. */
export async function ownDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `recite_test_${randomUUID().replaceAll("-", "")}`;
  const own = new URL(server);
  own.pathname = `/${name}`;
  await statement(server, `CREATE DATABASE ${name}`);
  return { url: own.href, drop: () => statement(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function statement(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
