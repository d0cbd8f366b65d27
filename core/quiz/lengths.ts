/** How many questions a quiz can be asked for. Apart from the schemas, which no browser needs to load. */
export const quizLengths = [5, 10, 20, 30, 50] as const;
