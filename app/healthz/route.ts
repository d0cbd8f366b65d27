import { sql } from "@/server/db/client";

/** For supervisors and load balancers: 200 while the process answers and the database does too. */
export async function GET(): Promise<Response> {
  try {
    await sql().query("SELECT 1");
    return Response.json({ status: "ok", database: "ok" }, { headers: { "cache-control": "no-store" } });
  } catch {
    return Response.json(
      { status: "failing", database: "unreachable" },
      { status: 503, headers: { "cache-control": "no-store" } },
    );
  }
}

export const dynamic = "force-dynamic";
