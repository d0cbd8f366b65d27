/**
 * A fingerprint of a text: 16 hexadecimal digits. It only has to tell texts apart and stay the same for ever;
 * it keeps no secret.
 *
 * Two rounds of 32-bit FNV-1a with different starts, each finished by the mixer of MurmurHash3.
 */
export function contentHash(text: string): string {
  return hex(round(text, 0x811c9dc5)) + hex(round(text, 0x9747b28c));
}

/** The first 32 bits of the fingerprint, as a seed. */
export const seedOf = (text: string) => round(text, 0x811c9dc5);

function round(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const hex = (value: number) => value.toString(16).padStart(8, "0");
