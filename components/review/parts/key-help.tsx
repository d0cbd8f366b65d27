import { Key } from "@/components/ui/key";
import type { ServedSet } from "./draft";

/** How a board is worked, beside it. Only where there is a keyboard and room. */
export function KeyHelp({ question }: { question: ServedSet }) {
  return (
    <div className="aside key-help desk">
      <p>{helpOn(question)}</p>
    </div>
  );
}

const upTo = (count: number) => (
  <>
    <Key>1</Key> to <Key>{String(count)}</Key>
  </>
);

function helpOn(question: ServedSet) {
  switch (question.form) {
    case "multi":
      return <>{upTo(question.options.length)} choose and take back. Choose every one that fits.</>;
    case "match":
      return (
        <>
          Drag, or press one end and then the other. By keys: arrows move, {upTo(question.rights.length)} join
          a left side to a right one. Pressing a joined end again parts the pair.
        </>
      );
    case "sort":
      return (
        <>
          Drag, or press one and then its place. By keys: arrows move, <Key>Space</Key> picks up and drops,{" "}
          {upTo(question.groups.length)} put one in its place.
        </>
      );
    case "order":
      return (
        <>
          Drag, or press one and then the place where it goes. By keys: <Key>Space</Key> picks up and drops,
          arrows or {upTo(question.steps.length)} move.
        </>
      );
  }
}
