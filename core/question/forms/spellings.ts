import type { Entity } from "@/core/claim/library";
import { normalForm } from "@/core/claim/normal-form";
import { editDistance } from "@/core/question/grade/edit-distance";
import { shortestForgiven } from "@/core/question/grade/forgiving-match";
import { remembered } from "@/core/question/remember";
import { wordCount } from "@/core/question/wording/phrasing";
import type { Sources } from "./ask";

/**
 * What is right besides the first of these answers, and which names a slip of the keyboard must not turn into one
 * of them. "Continuous integration (CI)" is right with either half alone.
 */
export function spellingsOf(
  answers: string[],
  entities: Entity[],
  sources: Sources,
): { accepted: string[]; rejected: string[] } {
  const own = answers.flatMap((answer) => sources.truth.names.entityOf(answer) ?? []);
  const all = [...answers, ...own.flatMap(({ name, aliases }) => [name, ...aliases])].flatMap(withHalves);
  const accepted = [...new Set(all)].filter((name) => name !== answers[0]);
  const right = all.map(compact);
  const rejected = entities
    .filter((entity) => !own.includes(entity))
    .flatMap((entity) => [entity.name, ...entity.aliases])
    .filter((name) => wordCount(name) > 1 || compact(name).length >= shortestForgiven - 1)
    .filter((name) => !right.includes(compact(name)))
    .filter((name) => right.some((spelling) => isNearby(compact(name), spelling)));
  return { accepted, rejected };
}

function withHalves(name: string): string[] {
  const [, outside, inside] = /^(.{2,}?)\s*\(([^()]{2,})\)$/.exec(name) ?? [];
  // "Model.forward(x)" is no abbreviation.
  return outside && inside && /\s\(/.test(name) ? [name, outside, inside] : [name];
}

const compact = remembered((text: string) => normalForm(text).replaceAll(" ", ""));

// The grader forgives one slip, so a name further away than two can never be taken for the answer.
const isNearby = (a: string, b: string) =>
  Math.abs(a.length - b.length) <= 2 && lacking(a, b) <= 2 && lacking(b, a) <= 2 && editDistance(a, b) <= 2;

/** How many letters of one word the other has nowhere: never more than the slips between them, and soon counted. */
function lacking(a: string, b: string): number {
  let count = 0;
  for (const letter of a) if (!b.includes(letter)) count++;
  return count;
}
