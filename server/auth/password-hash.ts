import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** How many passwords are worked on at once: each takes 19 MiB and a thread, and pages need threads too. */
const atOnce = 2;

/** How many may wait for their turn, a few seconds at most; more than that come from no crowd of people. */
export const mostWaiting = 64;

/** Thrown when too many passwords wait already. */
export class PasswordsBusy extends Error {
  override name = "PasswordsBusy";
  /** By then the queue has passed. */
  readonly retryAfterSeconds = 10;
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce && waiting.length >= mostWaiting) throw new PasswordsBusy();
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

// The same password typed on two keyboards may arrive composed differently.
const normal = (password: string) => password.normalize("NFC");

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(normal(password), cost));

/** A hash of a password that nobody knows, so that an unknown address costs the same work as a known one. */
let nobodys: Promise<string> | undefined;

/** Whether the password fits. `passwordHash` is null for an unknown address: false after the same work. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hash(crypto.randomUUID(), cost);
  const against = passwordHash ?? (await nobodys);
  const fits = await inTurn(() => verify(against, normal(password)));
  return fits && passwordHash !== null;
}
