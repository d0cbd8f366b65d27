import type { Part } from "./part";
import { idIn } from "./part";

/** multi: the options chosen so far, in the order in which they are served. */
export type Choosing = { form: "multi"; chosen: string[] };

/** A press chooses an option or takes the choice back. */
export function press(draft: Choosing, part: Part, options: readonly { id: string }[]): Choosing {
  const id = idIn(part);
  const isChosen = (other: string) => draft.chosen.includes(other) !== (other === id);
  return { form: "multi", chosen: options.map((option) => option.id).filter(isChosen) };
}
