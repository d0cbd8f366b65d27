import { type ContentFault, repeated } from "./check-content";
import type { ContentFile } from "./library";
import type { RelationsFile } from "./relation";

export const relationsFile = "relations.json";

/** What is wrong with relations: they name claims that are not there, or a pair both ways. */
export function checkRelations(
  { relations, unrelated }: RelationsFile,
  files: { content: ContentFile }[],
): ContentFault[] {
  const known = new Set(files.flatMap(({ content }) => content.claims.map(({ id }) => id)));
  const fault = (reason: string) => ({ file: relationsFile, claim: null, reason });
  const named = [
    ...relations.flatMap(({ id, sides }) =>
      sides.flatMap(({ claims }) => claims.map((claim) => ({ id, claim }))),
    ),
    ...unrelated.flatMap(({ claims }) => claims.map((claim) => ({ id: "an unrelated pair", claim }))),
  ];
  return [
    ...repeated(relations.map(({ id }) => id)).map((id) => fault(`relation id "${id}" stands twice`)),
    ...named
      .filter(({ claim }) => !known.has(claim))
      .map(({ id, claim }) => fault(`${id} names the claim "${claim}", which does not exist`)),
  ];
}
