import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary as common } from "@zxcvbn-ts/language-common";
import { dictionary as english } from "@zxcvbn-ts/language-en";
import { fewestCharacters, mostBytes } from "./password-limits";

export type PasswordProblem =
  | { code: "TOO_SHORT"; need: number }
  | { code: "TOO_LONG"; mostBytes: number }
  | { code: "TOO_WEAK" };

/** Of 0 to 4: at least 10^8 guesses, which together with a slow hash outlasts a stolen table. */
const enoughScore = 3;

/** The estimator's work grows faster than its input, and what stands behind 100 characters decides nothing. */
const estimatedLength = 100;

/** A password so full of 4s and @s that it could be read in more ways would hold up every other request. */
const mostReadings = 10;

let estimator: ZxcvbnFactory | undefined;

// Ranking the dictionaries takes a tenth of a second and 40 MB: not before the first password is judged.
function estimatorOnce() {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common, ...english },
    graphs: adjacencyGraphs,
    maxLength: estimatedLength,
    l33tMaxSubstitutions: mostReadings,
  });
  return estimator;
}

/**
 * Why a password will not do; null when it will. Judged by how many guesses it would take, never by which
 * kinds of characters it holds.
 *
 * `personal` holds what others know of the person, such as name and address. Their words are taken out before
 * the estimate, since an attacker has them for nothing: the short ones only where they stand alone, or "Ada"
 * would take half of "Canada" with it. Their disguises (reversed, a 4 for an A) count as the first guesses.
 */
export function passwordProblem(password: string, personal: readonly string[]): PasswordProblem | null {
  if ([...password].length < fewestCharacters) return { code: "TOO_SHORT", need: fewestCharacters };
  if (new TextEncoder().encode(password).length > mostBytes) return { code: "TOO_LONG", mostBytes };

  const words = personal.flatMap((text) => text.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const told = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (word.length >= 4 ? word : `(?<!\\p{L})${word}(?!\\p{L})`));
  const whole = password.normalize("NFKC");
  const unknown = told.length > 0 ? whole.replace(new RegExp(told.join("|"), "giu"), "") : whole;
  const { score } = estimatorOnce().check(unknown.slice(0, estimatedLength), [...personal, ...words]);
  return score < enoughScore ? { code: "TOO_WEAK" } : null;
}
