import { fullDate } from "./days";

/** A document's date as people read it: "2026-06-05" is "5 June 2026"; a bare year, or words, stay as they are. */
export function documentDate(date: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return isDay ? fullDate(date) : date;
}

/** "Ines Halvorsen, 5 June 2026": who, or failing that where, and when, as far as the document tells. */
export const originOf = (document: {
  author: string | null;
  publisher: string;
  date: string | null;
}): string =>
  [document.author ?? document.publisher, document.date && documentDate(document.date)]
    .filter(Boolean)
    .join(", ");

/** The origin as a line of its own, with the publisher where that is somebody else. */
export function originLine(document: Parameters<typeof originOf>[0]): string {
  const { author, publisher } = document;
  const origin = originOf(document);
  const line = author !== null && author !== publisher ? `${origin}. Published by ${publisher}` : origin;
  return line.charAt(0).toUpperCase() + line.slice(1);
}
