import type { ContentClaim } from "./claim";
import { crossingPassages } from "./crossing-passages";
import type { ContentFile, Entity } from "./library";
import { sameClaims } from "./same-claims";

/** What is wrong with content that the schemas let pass. `claim` is null when the fault is the file's own. */
export type ContentFault = { file: string; claim: string | null; reason: string };

export const entitiesFile = "entities.json";

/**
 * Checks that the content files hold together: identities, entities, names, sections and gaps.
 *
 * Whether the passages are where the claims say needs the documents' texts and is checked elsewhere.
 */
export function checkContent(
  files: { name: string; content: ContentFile }[],
  entities: Entity[],
): ContentFault[] {
  const faults = checkEntities(entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byName = new Map(
    entities.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [name, entity] as const)),
  );
  const fileOfDocument = new Map<string, string>();
  const fileOfClaim = new Map<string, string>();

  for (const { name: file, content } of files) {
    const { document, claims } = content;
    const add = (claim: string | null, reason: string) => faults.push({ file, claim, reason });

    const other = fileOfDocument.get(document.id);
    if (other !== undefined) add(null, `document id "${document.id}" stands in ${other} too`);
    fileOfDocument.set(document.id, file);
    for (const [one, second] of sameClaims(claims)) add(second, `says the same as ${one}`);
    for (const [one, second] of crossingPassages(claims))
      add(second, `its passage overlaps that of ${one} in part`);
    for (const section of repeated(document.sections)) add(null, `section "${section}" is listed twice`);

    for (const claim of claims) {
      const first = fileOfClaim.get(claim.id);
      if (first !== undefined) add(claim.id, `claim id stands in ${first} already`);
      fileOfClaim.set(claim.id, file);
      if (!claim.id.startsWith(`${document.id}-`))
        add(claim.id, `claim id does not begin with "${document.id}-"`);
      if (!document.sections.includes(claim.source.section))
        add(claim.id, `section "${claim.source.section}" is not listed in the document's sections`);
      for (const reason of [...checkGaps(claim), ...checkNames(claim, byId, byName)]) add(claim.id, reason);
    }
  }
  return faults;
}

/** One name must never mean two things, or an answer could be right and wrong. */
function checkEntities(entities: Entity[]): ContentFault[] {
  const fault = (reason: string) => ({ file: entitiesFile, claim: null, reason });
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.toLowerCase()));
  return [
    ...repeated(entities.map((entity) => entity.id)).map((id) => fault(`entity id "${id}" stands twice`)),
    ...repeated(names).map((name) => fault(`the name "${name}" stands twice`)),
  ];
}

/** A gap whose text stands elsewhere in the statement, even within a word, would tell its own answer. */
function checkGaps({ gaps, statement }: ContentClaim): string[] {
  return gaps.flatMap((gap) => {
    const inStatement = statement.split(gap).length - 1;
    const inAnyCase = statement.toLowerCase().split(gap.toLowerCase()).length - 1;
    if (inStatement === 1 && inAnyCase === 1) return [];
    return [
      `gap "${gap}" occurs ${inAnyCase} times in the statement${inStatement === 0 ? ", none in its spelling" : ""}`,
    ];
  });
}

function checkNames(claim: ContentClaim, byId: Map<string, Entity>, byName: Map<string, Entity>): string[] {
  const unknown = claim.entities.filter((id) => !byId.has(id)).map((id) => `entity "${id}" does not exist`);
  const twice = repeated(claim.entities).map((id) => `entity "${id}" is listed twice`);
  const named = entityNames(claim).flatMap((name) => {
    const entity = byName.get(name);
    if (!entity) return [`"${name}" in the payload is not the name of an entity`];
    // Payloads are compared and shown as they are: one entity, one spelling.
    if (entity.name !== name) return [`"${name}" in the payload is an alias: write "${entity.name}"`];
    if (!claim.entities.includes(entity.id))
      return [`entity "${entity.id}" is in the payload but not listed`];
    return [];
  });
  return [...unknown, ...twice, ...named];
}

/** The slots that hold the name of an entity, kind by kind. */
function entityNames(claim: ContentClaim): string[] {
  switch (claim.kind) {
    case "purpose":
      return [claim.payload.tool, ...(claim.payload.stage === undefined ? [] : [claim.payload.stage])];
    case "trait":
      return [claim.payload.subject];
    case "membership":
      return [claim.payload.group];
    case "requirement":
      return [claim.payload.role, claim.payload.group];
    case "comparison":
      return [claim.payload.better, claim.payload.worse];
    case "limit":
      return [claim.payload.subject];
    case "definition":
      return [claim.payload.term];
    default:
      return [];
  }
}

export function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
