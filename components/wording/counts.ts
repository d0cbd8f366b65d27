/** "5,316" */
export const figure = (n: number): string => n.toLocaleString("en-GB");

/** "1 claim", "5,316 answers", "3 misses". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${figure(n)} ${n === 1 ? one : many}`;

/** Days of a strength or an interval. Below a hundred the tenth still says something. */
export const roundedDays = (days: number): number =>
  days < 100 ? Math.round(days * 10) / 10 : Math.round(days);

/** "4.2 days", "183 days". */
export const inDays = (days: number): string => count(roundedDays(days), "day");
