/** The form in which texts are compared: how something is spelled, cased or pointed must not matter. */

const articles = new Set(["a", "an", "the"]);

const numberWords: Record<string, string> = {
  zero: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
  hundred: "100",
};

// Words that carry no content of their own: sharing one of them says nothing about meaning.
const stopWords = new Set(
  (
    "about after all also although always among an and any are as at be because been before being between " +
    "both but by can could do does doing done during each either every for from get gets had has have how " +
    "if in instead into is its itself just less made make makes many may might more most much must need " +
    "needs never no nor not of off often on once only onto or other our out over own per rather same should " +
    "since so some such than that the their them then there they this those through thus to too toward " +
    "towards under until up upon use used uses using very via was way well were what when where whether " +
    "which while who whom whose why will with within without would yet you your it a one we us these he she"
  ).split(" "),
);

/** "libraries" and "library", "APIs" and "API" are the same word; "class", "analysis" and "status" stay. */
export function foldPlural(word: string): string {
  if (word.length < 4 || /(ss|us|[sx]is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|x|z|tch)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

type Reading = {
  plain: readonly string[];
  words: readonly string[];
  normal: string;
  content: ReadonlySet<string>;
};

const readings = new Map<string, Reading>();
// Generation compares each phrase with thousands of others; a library holds far fewer phrases than this.
const mostReadings = 20_000;

function read(text: string): Reading {
  const known = readings.get(text);
  if (known) return known;
  const plain = split(text);
  const words = plain.map(foldPlural);
  const reading = {
    plain,
    words,
    normal: words.join(" "),
    content: new Set(words.filter((word) => !stopWords.has(word))),
  };
  if (readings.size >= mostReadings) readings.clear();
  readings.set(text, reading);
  return reading;
}

/**
 * The words of a text in their normal form: NFKC, no accents, lower case, no punctuation and no articles,
 * plurals and number words folded. "+" and "#" stay where they end a name, so that C, C++ and C# differ.
 */
export const wordsOf = (text: string) => read(text).words;

/** The same words with their plurals as they stand: "libraries", not "library". */
export const plainWordsOf = (text: string) => read(text).plain;

export const normalForm = (text: string) => read(text).normal;

/** The words that carry meaning, each once. */
export const contentWords = (text: string) => read(text).content;

function split(text: string): string[] {
  return text
    .normalize("NFKC")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/(\d)\s*[-–—]\s*(?=\d)/g, "$1 to ")
    .replace(/(\d)\.(?=\d)/g, "$1·")
    .replace(/%/g, " percent ")
    .replace(/\bper cent\b/g, "percent")
    .replace(/[’']s\b/g, "")
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}+#·]+/gu, " ")
    .replace(/(^|\s)[+#]+/g, " ")
    .replace(/·/g, ".")
    .split(" ")
    .filter((word) => word !== "" && !articles.has(word))
    .map((word) => numberWords[word] ?? word);
}

/** True when every content word of one text is in the other: "fast" and "very fast", "API" and "REST API". */
export function overlaps(a: string, b: string): boolean {
  const [left, right] = [contentWords(a), contentWords(b)];
  if (left.size === 0 || right.size === 0) return normalForm(a) === normalForm(b);
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const word of small) if (!large.has(word)) return false;
  return true;
}

/** The share of content words that two texts have in common, from 0 to 1. */
export function similarity(a: string, b: string): number {
  const [left, right] = [contentWords(a), contentWords(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? Number(normalForm(a) === normalForm(b)) : shared / all;
}

export const isStopWord = (word: string) => stopWords.has(word.toLowerCase());
