import "server-only";
import { z } from "zod";
import { isTimeZone } from "@/core/schedule/study-day";

/** The environment, read and checked once. Every default works without a file. */

const empty = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());
const port = "PORT must be a number from 1 to 65535, such as 3000.";
const clock = "RECITE_CLOCK must be a time with its zone, such as 2026-11-20T09:00:00Z.";
const proxies = "RECITE_TRUST_PROXY must be the number of proxies in front of Recite, such as 1.";

const environment = z.object({
  PORT: z.preprocess(empty, z.coerce.number(port).int(port).min(1, port).max(65535, port).default(3000)),
  RECITE_DATA_DIR: z.preprocess(empty, z.string().default("./data")),
  DATABASE_URL: optional(
    z
      .string()
      .regex(
        /^postgres(ql)?:\/\//,
        "DATABASE_URL must begin with postgresql://, or be left out to use the embedded database.",
      ),
  ),
  AUTH_SECRET: optional(
    z.string().min(32, "AUTH_SECRET must have at least 32 characters; leave it out to have one made."),
  ),
  AUTH_URL: optional(
    z
      .url({
        protocol: /^https?$/,
        error: "AUTH_URL must be the address that people type, such as https://recite.example.org.",
      })
      .transform((url) => new URL(url).origin),
  ),
  RECITE_SIGNUP: z.preprocess(
    empty,
    z.enum(["open", "invited", "closed"], "RECITE_SIGNUP must be open, invited or closed.").default("open"),
  ),
  RECITE_ZONE: optional(
    z.string().refine(isTimeZone, "RECITE_ZONE must be a time zone such as Europe/Vienna."),
  ),
  RECITE_TRUST_PROXY: z.preprocess(
    empty,
    z.coerce.number(proxies).int(proxies).min(0, proxies).max(10, proxies).default(0),
  ),
  RECITE_CLOCK: optional(
    z.iso
      .datetime({ offset: true, error: clock })
      .transform((time) => new Date(time))
      .refine(isWithinReach, clock),
  ),
});

export type Env = {
  port: number;
  dataDir: string;
  /** Undefined means the embedded database. */
  databaseUrl: string | undefined;
  authSecret: string | undefined;
  /** Origin under which people reach this installation. */
  origin: string;
  signup: "open" | "invited" | "closed";
  /** Zone of a person whose browser did not tell one. */
  defaultZone: string;
  /** How many proxies stand in front and append to X-Forwarded-For. */
  trustedProxies: number;
  /** The time that the clock shows at the start; undefined for the real one. For demonstrations and tests. */
  clockStart: Date | undefined;
};

/** @throws Error whose message names each faulty variable and what it should be. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = environment.safeParse(source);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join("\n"));
  const { data } = parsed;
  return {
    port: data.PORT,
    dataDir: data.RECITE_DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    authSecret: data.AUTH_SECRET,
    // As browsers write it: without the port where it is the usual one.
    origin: data.AUTH_URL ?? new URL(`http://localhost:${data.PORT}`).origin,
    signup: data.RECITE_SIGNUP,
    defaultZone: data.RECITE_ZONE ?? "UTC",
    trustedProxies: data.RECITE_TRUST_PROXY,
    clockStart: data.RECITE_CLOCK,
  };
}

/** Years that dates are kept and shown in without trouble. */
function isWithinReach(time: Date): boolean {
  const year = time.getUTCFullYear();
  return year >= 1970 && year < 10_000;
}

let current: Env | undefined;

export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
