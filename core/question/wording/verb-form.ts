// One syllable that ends in consonant, vowel, consonant doubles its last letter; so do a few longer verbs.
const doubles =
  /^[^aeiou]*[aeiou][^aeiouwxy]$|^(begin|commit|forget|permit|prefer|refer|regret|rerun|reset|submit|upset)$/;
const irregular: Record<string, string> = {
  be: "being",
  see: "seeing",
  die: "dying",
  lie: "lying",
  tie: "tying",
};

/** "use" becomes "using", "plan" "planning": the form in which a verb can be the object of another. */
export function gerundOf(verb: string): string {
  const known = irregular[verb];
  if (known) return known;
  if (/[^aeiou]e$|[aeu]ge$|ue$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (doubles.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

// The verbs that advice begins with; a word after "and" that is none of them is taken for a noun.
const verbs = new Set(
  (
    "add adopt aim apply ask assess avoid balance be benchmark build check choose clean combine compare connect " +
    "consider copy count cover cut date debug decide define delay deploy describe design develop divide do document " +
    "earn embed ensure evaluate expect explain explore expose favor favour find fix focus follow get give go " +
    "grade handle have hire hold identify implement improve include integrate invest judge keep know lay lead " +
    "learn leave let limit load log look maintain make manage master match measure meet mix monitor move name " +
    "offer open optimize optimise orchestrate pair pay pick place plan practice practise prefer prepare " +
    "prioritize prioritise profile prototype put raise read rebuild recall reach rely repeat replace reserve " +
    "return review reward rework run save say scale secure see select separate set share ship show sign sleep " +
    "solve sort space spend spread stand start stay stick stop study switch take talk teach tell test think " +
    "track train treat try turn understand use validate vectorize vectorise version wait watch weigh work wrap write"
  ).split(" "),
);

/** An imperative as a gerund, "studying theory first" for "study theory first"; null where that is unsure. */
export function gerundPhrase(imperative: string): string | null {
  const [, verb = "", rest = ""] = /^(\p{Ll}+)(\s.+)$/u.exec(imperative) ?? [];
  if (!verbs.has(verb) || /[;:]/.test(rest)) return null;
  // A second verb would have to change too: "sign and date the map".
  const next = [...rest.matchAll(/(?:,|\band|\bor|\bthen|\bbut)\s+(?:then\s+)?(\p{L}+)/gu)].map(
    ([, word]) => word ?? "",
  );
  if (next.some((word) => verbs.has(word) || word === "not")) return null;
  return `${gerundOf(verb)}${rest}`;
}
