import { Key } from "@/components/ui/key";
import type { BoardProps } from "./board";
import { partOf } from "./part";

/** multi: a group of checkboxes, each with its digit. */
export function ChooseBoard({ question, draft, labelledBy, onPress }: BoardProps<"multi">) {
  return (
    <fieldset className="choices" aria-labelledby={labelledBy}>
      <ul className="options">
        {question.options.map(({ id, text }, index) => (
          <li key={id}>
            <label className="option choice">
              <Key>{String(index + 1)}</Key>
              <span>{text}</span>
              <input
                type="checkbox"
                data-part={partOf("option", id)}
                aria-keyshortcuts={String(index + 1)}
                checked={draft.chosen.includes(id)}
                onChange={() => onPress(partOf("option", id))}
              />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
