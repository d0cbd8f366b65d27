import type { Claim } from "@/core/claim/claim";
import type { Finding } from "./lint-finding";

/**
 * L01 where the document's text is at hand: whether the passage is still the one that the claim was taken from.
 * `checksumOf` gives the first 12 hexadecimal digits of the SHA-256 of a text.
 */
export function lintPassage(
  { source }: Pick<Claim, "source">,
  text: string,
  checksumOf: (passage: string) => string,
): Finding[] {
  const isHeld =
    source.end <= text.length && checksumOf(text.slice(source.start, source.end)) === source.checksum;
  return isHeld ? [] : [{ rule: "L01", level: "block", message: "The passage is not the one that was read" }];
}
