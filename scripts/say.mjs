/** Ends a command with a sentence for the person who started it. */
export function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

export const say = (sentence) => console.log(sentence);
