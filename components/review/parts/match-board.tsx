import type { CSSProperties } from "react";
import { Key } from "@/components/ui/key";
import { type BoardProps, classes } from "./board";
import { partnerOf } from "./pairing";
import { idIn, type Part, partOf } from "./part";
import { textOf } from "./said";

/** match: two lists and the wires between them. Where there is no room for wires, a number joins the two ends. */
export function MatchBoard({ question, draft, labelledBy, over, onPress }: BoardProps<"match">) {
  const { lefts, rights } = question;
  const end = (part: Part) => {
    const partner = partnerOf(draft, part);
    const isLeft = part.startsWith("left");
    const joinedTo = partner && partOf(isLeft ? "right" : "left", partner);
    const right = isLeft ? partner : partner && idIn(part);
    return {
      part,
      text: textOf(question, part),
      isHeld: draft.held === part,
      isOver: over === part && draft.held !== part,
      partner: joinedTo && textOf(question, joinedTo),
      number: right ? rights.findIndex(({ id }) => id === right) + 1 : null,
      onPress,
    };
  };
  return (
    <fieldset
      className="match"
      aria-labelledby={labelledBy}
      style={{ "--rows": lefts.length } as CSSProperties}
    >
      <ul className="l" aria-label="To be matched">
        {lefts.map(({ id }) => (
          <li key={id}>
            <End {...end(partOf("left", id))} />
          </li>
        ))}
      </ul>
      <svg
        className="wires"
        viewBox={`0 0 100 ${lefts.length * 100}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {lefts.map(({ id }, row) => {
          const to = rights.findIndex((right) => right.id === draft.pairs[id]);
          const [from, end] = [row * 100 + 50, to * 100 + 50];
          return to < 0 ? null : <path key={id} d={`M0 ${from}C50 ${from} 50 ${end} 100 ${end}`} />;
        })}
      </svg>
      <ul className="r" aria-label="What they go with">
        {rights.map(({ id }, index) => (
          <li key={id}>
            <End {...end(partOf("right", id))} keyName={String(index + 1)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function End({
  part,
  text,
  keyName,
  isHeld,
  isOver,
  partner,
  number,
  onPress,
}: {
  part: Part;
  text: string;
  keyName?: string;
  isHeld: boolean;
  isOver: boolean;
  /** The text of the end that it is joined to. */
  partner: string | null;
  /** The number of the right side, on both ends of a pair. */
  number: number | null;
  onPress: (part: Part) => void;
}) {
  return (
    <button
      type="button"
      data-part={part}
      className={classes("joint", isHeld && "is-held", isOver && "is-over", partner !== null && "is-paired")}
      onClick={() => onPress(part)}
    >
      {keyName && <Key>{keyName}</Key>}
      <span>{text}</span>
      {isHeld && <span className="vh">, picked up</span>}
      {partner !== null && <span className="vh">, joined to {partner}</span>}
      {number !== null && (
        <span className="pair-n" aria-hidden="true">
          <Key>{String(number)}</Key>
        </span>
      )}
    </button>
  );
}
