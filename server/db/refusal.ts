import "server-only";

/** Why the server does not start: its message is a sentence for the person who starts it. */
export class StartRefusal extends Error {
  override name = "StartRefusal";
}
