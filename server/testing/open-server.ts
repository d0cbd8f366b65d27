/**
 * Starts the server without its pages, for tests of the start: everything but Next. GET answers after 300 ms,
 * having said so at once.
 */
import { createServer } from "node:http";
import { openServer } from "@/server/start";

const server = createServer((_, response) => {
  response.write("begun, ");
  console.log("asked");
  setTimeout(() => response.end("done"), 300);
});
Object.assign(globalThis, {
  reciteStopServing: () => new Promise((resolve) => server.close(resolve)),
});
await openServer();
if (process.env.PORT) server.listen(Number(process.env.PORT));
server.on("listening", () => console.log("listening"));
