import { contentWords } from "@/core/claim/normal-form";

/**
 * Words that say much the same of software and teams. Two options with words of one group may both be right of
 * a thing, though only one is written: whoever is ahead in productivity is ahead in development speed.
 */
const groups = [
  "productivity productive prototyping prototype iteration iterate development rapid",
  "speed fast faster performance latency throughput slow sluggish runtime response lag interpreter",
  "community adoption tutorial talent hire job hiring popularity support documentation",
  "ecosystem library tooling tool package framework coverage",
  "deployment production serving infrastructure scale scalability",
  "readability readable syntax simplicity easy learning curve coding ergonomic",
  "memory footprint edge device microcontroller",
  "concurrency parallelism thread gil lock multiprocessing",
  "maturity mature maintenance stable stability reliability reliable",
  "test benchmark measure profile monitor monitoring",
  "flexible flexibility dynamic",
].map((group) => group.split(" "));

const sensesByWord = new Map<string, number[]>();
groups.forEach((words, sense) => {
  for (const word of words) sensesByWord.set(word, [...(sensesByWord.get(word) ?? []), sense]);
});

const sensesOf = (text: string) => [...contentWords(text)].flatMap((word) => sensesByWord.get(word) ?? []);

/** Whether two phrases may be about the same point, though they share no word. */
export function sharesSense(a: string, b: string): boolean {
  const senses = sensesOf(a);
  return senses.length > 0 && sensesOf(b).some((sense) => senses.includes(sense));
}
