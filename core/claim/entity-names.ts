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
  /** What kind of thing the text names first, a tool or a language: "language" for "staying with Python". */
  kindNamedIn(text: string): Entity["kind"] | null;
  /** True when a name that is spelled with a small letter begins the text: "pip and venv". */
  beginsSmall(text: string): boolean;
};

const mostTexts = 20_000;

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
  const keys = new Map<string, string[]>();
  const keysOf = (text: string) => {
    const known = keys.get(text);
    if (known) return known;
    const parts = text.split(/\s*(?:\/|,|;|&|\band\b|\bor\b)\s*/).filter((part) => entityOf(part));
    const found = [...new Set([keyOf(text), ...parts.map(keyOf)])];
    // Generation asks for the same few thousand phrases over and over; typed texts must not pile up.
    if (keys.size >= mostTexts) keys.clear();
    keys.set(text, found);
    return found;
  };
  const isSame = (a: string, b: string) => {
    const keys = keysOf(a);
    return keysOf(b).some((key) => keys.includes(key));
  };
  // Proper names are looked for as they are spelled: "black" may be a color, "Black" is the tool.
  const proper = entities
    .filter(({ kind }) => kind === "library" || kind === "language")
    .flatMap(({ kind, name, aliases }) => [name, ...aliases].map((spelling) => ({ kind, spelling })));
  const kinds = new Map<string, Entity["kind"] | null>();
  const kindNamedIn = (text: string) => {
    const known = kinds.get(text);
    if (known !== undefined) return known;
    const [first] = proper
      .map(({ kind, spelling }) => ({ kind, spelling, at: placeOf(spelling, text) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.spelling.length - a.spelling.length);
    kinds.set(text, first?.kind ?? null);
    return first?.kind ?? null;
  };
  const small = proper
    .filter(({ kind, spelling }) => kind === "library" && /^\p{Ll}/u.test(spelling))
    .map(({ spelling }) => spelling);
  const beginsSmall = (text: string) => small.some((spelling) => placeOf(spelling, text) === 0);
  return { entityOf, keysOf, isSame, kindNamedIn, beginsSmall };
}

/** Where the name stands in the text as words of its own, or -1. */
function placeOf(name: string, text: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWord =
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}+#]/u.test(text.slice(at + name.length));
    if (isWord) return at;
  }
  return -1;
}
