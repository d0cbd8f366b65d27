/**
 * `npm start`: everything from a fresh clone to a served page. Prepares what is missing, takes the port, opens
 * the database (instrumentation.ts), serves. Whatever stops it is said in a sentence, with a non-zero exit.
 */
import { createServer } from "node:http";
import { build, generate, install, requireNode, root } from "./prepare.mjs";
import { listen, portOf, stampAddress, stopServing } from "./serve.mjs";

requireNode();
const port = portOf(process.env.PORT);
process.chdir(root);
install();
generate();
build();

process.env.PORT = String(port);
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
const trustsProxies = Number(process.env.RECITE_TRUST_PROXY || 0) > 0;

const { default: next } = await import("next");
const app = next({ dev: false, dir: root, port });

let handle;
const server = createServer((request, response) => {
  if (!trustsProxies) stampAddress(request);
  if (handle) void handle(request, response);
  else response.writeHead(503, { "retry-after": "1" }).end("Recite is starting.\n");
});

// The port first: a second Recite should say that it is taken before it touches the data folder.
await listen(server, port);
// Called on SIGINT and SIGTERM, before the database closes (server/start.ts).
globalThis.reciteStopServing = () => stopServing(server);
await app.prepare();
handle = app.getRequestHandler();
