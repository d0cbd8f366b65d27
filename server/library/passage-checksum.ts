import "server-only";
import { createHash } from "node:crypto";

/** The first 12 hexadecimal digits of the SHA-256 of a passage's UTF-8 text: enough to see that it was shifted. */
export const passageChecksum = (passage: string) =>
  createHash("sha256").update(passage).digest("hex").slice(0, 12);
