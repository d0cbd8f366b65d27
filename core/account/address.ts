import { err, ok, type Result } from "@/core/result";

/** How a person appears to Recite and to others: by which address they sign in, by which name they are shown. */

export type AddressError =
  | { code: "ADDRESS_EMPTY" }
  | { code: "ADDRESS_TOO_LONG" }
  | { code: "ADDRESS_MALFORMED" };

/** The longest path that a mail server takes (RFC 5321). */
const mostCharacters = 254;

/** Anything that is not seen, or is seen as a gap: an address that holds one was mistyped or made to deceive. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;

/**
 * One spelling for one mailbox, so that an account is found again however its address is typed. Both sides of
 * the @ are lowered: mail servers that tell "Ada" from "ada" are rarer than people who type both. Whether the
 * address exists only a letter can tell, so the check asks for little: the shape that browsers ask for.
 */
export function normaliseAddress(text: string): Result<string, AddressError> {
  // Cut first: normalising may lengthen a text, and nobody's address is this long.
  if (text.length > 10 * mostCharacters) return err({ code: "ADDRESS_TOO_LONG" });
  const address = text.trim().normalize("NFKC").toLowerCase().normalize("NFKC").trim();
  if (address === "") return err({ code: "ADDRESS_EMPTY" });
  if (address.length > mostCharacters) return err({ code: "ADDRESS_TOO_LONG" });
  const [local = "", domain = "", ...more] = address.split("@");
  const isWellFormed =
    more.length === 0 &&
    local !== "" &&
    !unseen.test(address) &&
    domain
      .split(".")
      .every((label) => /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label));
  return isWellFormed ? ok(address) : err({ code: "ADDRESS_MALFORMED" });
}

export type NameError =
  | { code: "NAME_EMPTY" }
  | { code: "NAME_TOO_LONG"; most: number }
  | { code: "NAME_UNFIT" };

/** In code points, so that every script has the same room. */
const mostOfName = 80;

/**
 * Signs that steer text instead of being read: control characters, halves of characters, and marks that turn the
 * direction of what follows, which would reach past the name into the page. The joiners of Persian, of the Indic
 * scripts and of emoji stay.
 */
const unfit = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The name as it is kept and shown: 1 to 80 characters of any script, with single spaces. */
export function displayName(text: string): Result<string, NameError> {
  const name = text.trim().normalize("NFC").replace(/\s+/gu, " ");
  if (unfit.test(name)) return err({ code: "NAME_UNFIT" });
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return err({ code: "NAME_EMPTY" });
  return [...name].length > mostOfName ? err({ code: "NAME_TOO_LONG", most: mostOfName }) : ok(name);
}
