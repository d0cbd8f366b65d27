/**
 * The rules that every question keeps. A block keeps a question from being asked, a warning asks for a look, and
 * what is checked over a set says nothing of any one question. Ids last: reports and decisions name them.
 */
export const lintRules = [
  { id: "L01", name: "grounded" },
  { id: "L02", name: "one key, no duplicates" },
  { id: "L03", name: "no overlap" },
  { id: "L04", name: "no distractor is true anywhere" },
  { id: "L05", name: "the stem does not tell" },
  { id: "L06", name: "no question tells another's answer" },
  { id: "L07", name: "the longest is not the key" },
  { id: "L08", name: "grammar does not tell" },
  { id: "L09", name: "parallel options" },
  { id: "L10", name: "same kind of answer" },
  { id: "L11", name: "no all or none of the above" },
  { id: "L12", name: "absolutes" },
  { id: "L13", name: "vague quantifiers" },
  { id: "L14", name: "negation is marked" },
  { id: "L15", name: "nothing dangles" },
  { id: "L16", name: "a focused stem" },
  { id: "L17", name: "length" },
  { id: "L18", name: "number of options" },
  { id: "L19", name: "option length" },
  { id: "L20", name: "numbers" },
  { id: "L21", name: "position" },
  { id: "L22", name: "plausible" },
  { id: "L23", name: "cloze" },
  { id: "L24", name: "time and source" },
  { id: "L25", name: "hedges kept" },
] as const;
export type LintRule = (typeof lintRules)[number]["id"];
