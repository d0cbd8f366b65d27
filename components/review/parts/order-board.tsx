import { Key } from "@/components/ui/key";
import { type BoardProps, classes } from "./board";
import { idIn, partOf } from "./part";
import { textOf } from "./said";
import { SlipFace } from "./slip";

/** order: numbered places that stay, and slips that change places. */
export function OrderBoard({ question, draft, labelledBy, over, onPress }: BoardProps<"order">) {
  const { held, order } = draft;
  const heldAt = held ? order.indexOf(idIn(held)) : -1;
  return (
    <ol className={classes("steps", held !== null && "is-holding")} aria-labelledby={labelledBy}>
      {order.map((id, at) => {
        const part = partOf("step", id);
        const text = textOf(question, part);
        const isOver = over === part && held !== part;
        return (
          <li key={id} className={classes(isOver && (at < heldAt ? "is-over-above" : "is-over-below"))}>
            <Key>{String(at + 1)}</Key>
            <button
              type="button"
              data-part={part}
              className={classes("slip", held === part && "is-held")}
              onClick={() => onPress(part)}
            >
              <SlipFace text={text} />
              <span className="vh">
                {held === part ? ", picked up" : held ? `, put ${textOf(question, held)} here` : ""}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
