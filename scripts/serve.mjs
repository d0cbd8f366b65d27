/** The port that the server takes, whom it hears there, and how it lets go of it. */
import { refuse } from "./say.mjs";

/** The port that the environment asks for: 3000 when it asks for none. */
export function portOf(asked) {
  const port = Number(asked || 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  return refuse("PORT must be a number from 1 to 65535, such as 3000.");
}

/** Resolves when the server holds the port; ends the process with a sentence when it cannot. */
export function listen(server, port) {
  server.on("error", (error) => {
    if (error.code === "EADDRINUSE")
      refuse(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
    if (error.code === "EACCES") refuse(`Port ${port} may not be used by this user. Choose one above 1023.`);
    refuse(`The server cannot listen on port ${port}: ${error.message}`);
  });
  return new Promise((resolve) => server.listen(port, resolve));
}

/** Without a proxy in front the address is the connection's, whatever the request says. */
export function stampAddress(request) {
  request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
}

/**
 * Takes no more requests and resolves when those under way are answered, or after `limitMs` at the latest:
 * whoever stops a service waits only so long before ending it by force.
 */
export function stopServing(server, limitMs = 3000) {
  return new Promise((resolve) => {
    // A connection kept alive is open without a request and would otherwise hold the server up.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const limit = setTimeout(() => server.closeAllConnections(), limitMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(limit);
      resolve();
    });
  });
}
