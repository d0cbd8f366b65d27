import type { ContentFault } from "./check-content";
import type { ContentFile, Document } from "./library";

/**
 * Checks that the sections and passages of a content file are where it says in the document's text.
 * `checksumOf` gives the first 12 hexadecimal digits of the SHA-256 of a text.
 */
export function checkPassages(
  file: string,
  { document, claims }: ContentFile,
  text: string,
  checksumOf: (passage: string) => string,
): ContentFault[] {
  const headings = headingsIn(text, document);
  const faults: ContentFault[] = document.sections
    .filter((section) => !headings.some((heading) => heading.section === section))
    .map((section) => ({ file, claim: null, reason: `section "${section}" is not found in the text` }));

  for (const { id, source } of claims) {
    const add = (reason: string) => faults.push({ file, claim: id, reason });
    if (source.end > text.length) {
      add(`passage ends at ${source.end}, after the text's end at ${text.length}`);
      continue;
    }
    const found = checksumOf(text.slice(source.start, source.end));
    if (found !== source.checksum) add(`passage has the checksum ${found}, not ${source.checksum}`);
    const section = headings.findLast((heading) => heading.start <= source.start)?.section;
    if (section !== source.section) add(`passage stands in section "${section}", not "${source.section}"`);
  }
  return faults;
}

/**
 * Where the listed sections begin: at the heading, which may be listed by what stands before its colon, or at
 * the paragraph whose first words the document's `openings` name.
 */
export function headingsIn(
  text: string,
  { sections, openings = {} }: Pick<Document, "sections" | "openings">,
): { section: string; start: number }[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const section = sections.find((name) => {
      const opening = openings[name];
      if (opening !== undefined) return line.startsWith(opening);
      return line.trim().replace(/:$/, "") === name || line.startsWith(`${name}: `);
    });
    const heading = section === undefined ? [] : [{ section, start }];
    start += line.length + 1;
    return heading;
  });
}
