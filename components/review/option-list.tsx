import { useId } from "react";
import { Key } from "@/components/ui/key";
import { NoteRef } from "@/components/ui/margin-note";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { Feedback } from "@/core/review/exchange";
import type { Row } from "./answered-rows";

export type Offer = { id: string; text: string; keyName: string };

/** The options before the answer. While one is on its way the others stay where they are and rest. */
export function OptionList({
  offers,
  labelledBy,
  chosen,
  isOpen,
  onChoose,
}: {
  offers: Offer[];
  labelledBy: string;
  chosen: string | null;
  isOpen: boolean;
  onChoose: (id: string) => void;
}) {
  return (
    <ol className="options" aria-labelledby={labelledBy}>
      {offers.map(({ id, text, keyName }) => {
        const isChosen = id === chosen;
        return (
          <li key={id} className={isOpen ? undefined : isChosen ? "is-chosen" : "is-other"}>
            <button
              type="button"
              className="option"
              aria-keyshortcuts={keyName}
              aria-busy={isChosen || undefined}
              aria-disabled={!isOpen || undefined}
              onClick={() => isOpen && onChoose(id)}
            >
              <Key>{keyName}</Key>
              <span>{text}</span>
              {isChosen && <span className="option-tag is-late">Sending…</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The same lines after the answer, in the same places. */
export function AnsweredList({
  rows,
  keyNames,
  mistake,
  labelledBy,
  isFull,
}: {
  rows: Row[];
  keyNames: string[];
  mistake: Feedback["mistake"];
  labelledBy: string;
  isFull: boolean;
}) {
  const noteId = useId();
  return (
    <ol className={isFull ? "options is-full" : "options"} aria-labelledby={labelledBy}>
      {rows.map((row, index) => (
        <li key={row.id} className={row.isMine ? `is-${row.state} is-mine` : `is-${row.state}`}>
          <div className="option">
            {row.state === "other" ? (
              <Key>{keyNames[index] ?? ""}</Key>
            ) : (
              <VerdictMark verdict={row.state === "right" ? "right" : "wrong"} />
            )}
            <span>{row.text}</span>
            {row.tag && (
              <span className="option-tag">
                {row.state === "other" && <span className="vh">True of </span>}
                {row.tag}
                {row.isMine && row.state === "right" && <span className="vh">, your answer</span>}
              </span>
            )}
            {row.state === "wrong" && mistake && (
              <p className="option-why" id={noteId}>
                <b>{mistake.sentence}</b> {mistake.statement}
                <NoteRef mark="a" />
              </p>
            )}
            {row.note && <p className="option-why">{row.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
