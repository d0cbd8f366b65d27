/** Numbers as people write them out, turned into digits: "half a million", "twenty-five", "two thirds", "1 in 4". */

const ones = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const parts: Record<string, number> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

const oneOf = (words: string[]) => `(${words.join("|")})`;
const tensAndOnes = new RegExp(`\\b${oneOf(tens)}(?:[ -]${oneOf(ones.slice(1, 10))})?\\b`, "g");
const small = new RegExp(`\\b${oneOf(ones)}\\b`, "g");
const andHalf = /\b(\d+) and (?:a|1) half\b/g;
const hundreds = /\b(\d+) hundred(?: and)? (\d{1,2})\b/g;
// "a third", "2-thirds", "half an hour": what follows after "a" is what there is a part of.
const fraction = new RegExp(`\\b(?:(\\d+|an?)[ -])?${oneOf(Object.keys(parts))}s?\\b((?: of)? an? )?`, "g");
const inSome = /\b(\d{1,2}) ?(?:in|out of|\/) ?(\d{1,2})\b/g;

/** The unit of a share of the whole: "a third", "1 in 4". */
export const wholes = "wholes";

/** Expects small letters and plain hyphens. A share of the whole is given in `wholes`. */
export function withDigits(text: string): string {
  return text
    .replace(tensAndOnes, (_, ten: string, one?: string) =>
      String(10 * (tens.indexOf(ten) + 2) + (one ? ones.indexOf(one) : 0)),
    )
    .replace(small, (word) => String(ones.indexOf(word)))
    .replace(andHalf, "$1.5")
    .replace(fraction, (_, count: string | undefined, part: string, ofA?: string) => {
      const value = (Number.parseInt(count ?? "1", 10) || 1) / (parts[part] ?? 1);
      return ofA ? `${value} ` : `${value} ${wholes}`;
    })
    .replace(/\ban?(?= (?:hundred|thousand|million|billion|dozen))/g, "1")
    .replace(hundreds, (_, hundred: string, rest: string) => String(100 * Number(hundred) + Number(rest)))
    .replace(inSome, (text, some: string, all: string) =>
      Number(some) < Number(all) ? `${Number(some) / Number(all)} ${wholes}` : text,
    );
}

/** "1k", "2.5 million": what the number is multiplied by. */
export const scales: Record<string, number> = {
  dozen: 12,
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * What a number in digits may mean: mostly one value, none where it is no number.
 *
 * "1.000" is read both ways, as one and as a thousand. People use either, and nobody can profit: the two lie a
 * factor of a thousand apart, so that no answer makes both right. "1,000" is a thousand, as it is shown here;
 * a comma before any other number of digits is a decimal one ("21,9").
 */
export function valuesOf(digits: string): number[] {
  if (/^\d{1,3}([, ']\d{3})+(\.\d+)?$/.test(digits)) return [Number(digits.replace(/[, ']/g, ""))];
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return [Number(digits), Number(digits.replace(".", ""))];
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) && !/^0?\.|^0\.\d+$/.test(digits))
    return [Number(digits.replaceAll(".", "").replace(",", "."))];
  if (/^\d*[.,]\d+$/.test(digits)) return [Number(digits.replace(",", "."))];
  return /^\d+$/.test(digits) ? [Number(digits)] : [];
}
