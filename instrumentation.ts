/** Runs once when the server starts, and never during a build. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openServer } = await import("@/server/start");
  await openServer();
}
