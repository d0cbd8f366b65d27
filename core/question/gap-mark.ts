/** Stands for the gap in the stem of a cloze. Apart from the schemas, which no browser needs to load. */
export const gapMark = "____";
