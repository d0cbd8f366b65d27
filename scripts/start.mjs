/**
 * `npm start`: everything from a fresh clone to a served page. Prepares what is missing, takes the port, opens
 * the database (instrumentation.ts), serves. Whatever stops it is said in a sentence, with a non-zero exit.
 */
import { createServer } from "node:http";
import { build, generate, install, requireNode, root } from "./prepare.mjs";
import { refuse } from "./say.mjs";

requireNode();
process.chdir(root);
install();
generate();
build();

process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  refuse("PORT must be a number from 1 to 65535, such as 3000.");
process.env.PORT = String(port);
// next-auth builds its addresses from this; the same default stands in server/env.ts.
process.env.AUTH_URL ||= `http://localhost:${port}`;
const trustsProxies = Number(process.env.RECITE_TRUST_PROXY || 0) > 0;

const { default: next } = await import("next");
const app = next({ dev: false, dir: root, port });

let handle;
const server = createServer((request, response) => {
  // Without a proxy in front the address is the connection's, whatever the request says.
  if (!trustsProxies) request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  if (handle) void handle(request, response);
  else response.writeHead(503, { "retry-after": "1" }).end("Recite is starting.\n");
});

server.on("error", (error) => {
  if (error.code === "EADDRINUSE")
    refuse(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  if (error.code === "EACCES") refuse(`Port ${port} may not be used by this user. Choose one above 1023.`);
  refuse(`The server cannot listen on port ${port}: ${error.message}`);
});

// The port first: a second Recite should say that it is taken before it touches the data folder.
server.listen(port, async () => {
  await app.prepare();
  handle = app.getRequestHandler();
});
