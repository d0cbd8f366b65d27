/** First letters of the first and the last word of a name, in capitals: "Noor Haddad" gives "NH". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  // By code point, so that a letter outside the first plane is not cut in half.
  return ends.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase("en") ?? "").join("");
}
