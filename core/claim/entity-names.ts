import type { Entity } from "./library";
import { normalForm } from "./normal-form";

/** Which entity a name means, whatever its spelling. */
export type EntityNames = {
  /** The entity that the whole text names. */
  entityOf(text: string): Entity | null;
  /** What the text stands for: itself, and each entity where it lists several ("BentoML or Ray Serve"). */
  keysOf(text: string): string[];
  /** True when the two texts name the same thing, or one names a part of what the other lists. */
  isSame(a: string, b: string): boolean;
};

export function entityNames(entities: Entity[]): EntityNames {
  const byName = new Map<string, Entity>();
  // Names come before aliases: where an alias of one entity is the name of another, the name wins.
  for (const entity of entities) byName.set(normalForm(entity.name), entity);
  for (const entity of entities)
    for (const alias of entity.aliases)
      if (!byName.has(normalForm(alias))) byName.set(normalForm(alias), entity);

  const entityOf = (text: string) => byName.get(normalForm(text)) ?? null;
  const keyOf = (text: string) => {
    const entity = entityOf(text);
    return entity ? `@${entity.id}` : normalForm(text);
  };
  const keysOf = (text: string) => {
    const parts = text.split(/\s*(?:\/|,|;|&|\band\b|\bor\b)\s*/).filter((part) => entityOf(part));
    return [...new Set([keyOf(text), ...parts.map(keyOf)])];
  };
  const isSame = (a: string, b: string) => {
    const keys = keysOf(a);
    return keysOf(b).some((key) => keys.includes(key));
  };
  return { entityOf, keysOf, isSame };
}
