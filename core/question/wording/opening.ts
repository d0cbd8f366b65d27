import type { EntityNames } from "@/core/claim/entity-names";
import { capitalized } from "./phrasing";

/** How a text stands at the beginning of a line: with a capital, save for names with a spelling of their own. */
export const opening = (text: string, names: EntityNames) =>
  names.entityOf(text)?.kind === "library" || names.beginsSmall(text) ? text : capitalized(text);
