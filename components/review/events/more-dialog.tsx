import type { RefObject } from "react";
import { Key } from "@/components/ui/key";

/** One thing that can be done besides answering. */
export type Tool = { name: string; keyName: string | null; isOff?: boolean; run: () => void };

/** All that can be done besides answering, for whoever has no keyboard or does not know the keys. */
export function MoreDialog({
  dialogRef,
  tools,
}: {
  dialogRef: RefObject<HTMLDialogElement | null>;
  tools: Tool[];
}) {
  return (
    <dialog className="help" ref={dialogRef} aria-labelledby="review-more">
      <h2 id="review-more">More</h2>
      <ul className="more">
        {tools.map(({ name, keyName, isOff, run }) => (
          <li key={name}>
            <button
              type="button"
              disabled={isOff}
              onClick={() => {
                dialogRef.current?.close();
                run();
              }}
            >
              {name}
              {keyName && <Key>{keyName}</Key>}
            </button>
          </li>
        ))}
      </ul>
      <form method="dialog">
        <button className="btn" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
