import { Key } from "@/components/ui/key";
import { type BoardProps, classes } from "./board";
import { idIn, partOf } from "./part";
import { itemsIn } from "./placing";
import { textOf } from "./said";
import { SlipFace } from "./slip";

/** sort: the items still to be placed, and a shelf for each group. What is in the hand can go to any shelf. */
export function SortBoard({ question, draft, labelledBy, over, onPress }: BoardProps<"sort">) {
  const { held } = draft;
  const open = question.items.filter(({ id }) => !(id in draft.groups));
  const heldText = held && textOf(question, held);
  const isHeldPlaced = held !== null && idIn(held) in draft.groups;

  const slip = (id: string) => {
    const part = partOf("item", id);
    return (
      <li key={id}>
        <button
          type="button"
          data-part={part}
          className={classes("slip", held === part && "is-held")}
          onClick={() => onPress(part)}
        >
          <SlipFace text={textOf(question, part)} />
          {held === part && <span className="vh">, picked up</span>}
        </button>
      </li>
    );
  };
  return (
    <fieldset className={classes("sort", held !== null && "is-holding")} aria-labelledby={labelledBy}>
      <div className={classes("pool", over === "pool:" && "is-over")} data-drop="pool:">
        <ul aria-label={`To be placed: ${open.length}`}>{open.map(({ id }) => slip(id))}</ul>
        {isHeldPlaced && (
          <button type="button" className="drop" data-part="pool:" onClick={() => onPress("pool:")}>
            Take back<span className="vh"> {heldText}</span>
          </button>
        )}
      </div>
      <ol className="shelves">
        {question.groups.map(({ id, text }, index) => {
          const part = partOf("group", id);
          const inside = itemsIn(draft, id);
          return (
            <li key={id} className={classes("shelf", over === part && "is-over")} data-drop={part}>
              <Key>{String(index + 1)}</Key>
              <h2 className="name">{text}</h2>
              <ul className="items" aria-label={`${text}: ${inside.length}`}>
                {inside.map(slip)}
              </ul>
              {/* Its press reaches over the whole shelf. */}
              <button
                type="button"
                className="drop"
                data-part={part}
                disabled={held === null}
                onClick={() => onPress(part)}
              >
                Place here
                <span className="vh">
                  : {heldText} in {text}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
