import "server-only";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { err, ok, type Result } from "@/core/result";
import { sql } from "@/server/db/client";

export type TooMany = { code: "TOO_MANY"; retryAfterSeconds: number };

/** The limiter speaks node-postgres; this is as much of it as it needs. */
const client = {
  async query(statement: { text: string; values: unknown[] }) {
    const rows = await sql().query(statement.text, statement.values);
    return { rows, rowCount: rows.length };
  },
};

const kept = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient: client,
    // Otherwise it asks for the name of the client's class.
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix,
    points,
    duration,
    clearExpiredByTimeout: true,
  });

const quarterHour = 15 * 60;

/**
 * Who may try how often. Sign-in counts per address and place, and per place: guessing at one account is
 * stopped without locking its owner out elsewhere. These are kept in the database and survive a restart.
 */
const limiters = {
  signInAccount: () => kept("in", 8, quarterHour),
  signInPlace: () => kept("ip", 60, quarterHour),
  signUpPlace: () => kept("up", 20, 60 * 60),
  passwordChange: () => kept("pw", 8, quarterHour),
  // A visitor answers five questions, and an office shares one address.
  samplePlace: () => new RateLimiterMemory({ keyPrefix: "sa", points: 60, duration: 60 }),
  // Nobody answers two questions a second for a minute; in memory, since it is on the way of every answer.
  answers: () => new RateLimiterMemory({ keyPrefix: "an", points: 120, duration: 60 }),
  events: () => new RateLimiterMemory({ keyPrefix: "ev", points: 120, duration: 60 }),
} as const;

export type Limit = keyof typeof limiters;

const made = new Map<Limit, RateLimiterMemory | RateLimiterPostgres>();

/** Counts one try. Refuses with the seconds to wait when there were too many. */
export async function countTry(limit: Limit, key: string): Promise<Result<null, TooMany>> {
  let limiter = made.get(limit);
  if (!limiter) {
    limiter = limiters[limit]();
    made.set(limit, limiter);
  }
  try {
    await limiter.consume(key.slice(0, 200));
    return ok(null);
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return err({ code: "TOO_MANY", retryAfterSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) });
  }
}
