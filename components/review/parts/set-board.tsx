"use client";

import dynamic from "next/dynamic";
import { type RefObject, useEffect, useState } from "react";
import { ChooseBoard } from "./choose-board";
import { cancel, type Draft, hold, press, type ServedSet } from "./draft";
import { partAt, partElements } from "./focus";
import { MatchBoard } from "./match-board";
import { OrderBoard } from "./order-board";
import type { Part } from "./part";
import { SortBoard } from "./sort-board";

// Only where it is asked for, and never needed: without it the board is worked by presses and keys.
const Dragging = dynamic(() => import("./dragging").catch(() => () => null), { ssr: false });

/** The board of a question of several parts: what is pressed or dragged on it makes the next draft. */
export function SetBoard({
  question,
  draft,
  isOpen,
  labelledBy,
  said,
  wish,
  boardRef,
  onChange,
}: {
  question: ServedSet;
  draft: Draft;
  isOpen: boolean;
  labelledBy: string;
  said: string;
  wish: { part: Part } | null;
  boardRef: RefObject<HTMLDivElement | null>;
  onChange: (draft: Draft) => void;
}) {
  const [over, setOver] = useState<Part | null>(null);
  useEffect(() => {
    const board = boardRef.current;
    if (!wish || !board) return;
    partElements(board)
      .find((element) => partAt(element) === wish.part)
      ?.focus({ preventScroll: !board.querySelector(":focus-visible") });
  }, [wish, boardRef]);

  const change = (next: Draft) => isOpen && onChange(next);
  const drop = (part: Part | null) => {
    setOver(null);
    change(part === null ? cancel(draft) : press(draft, question, part));
  };
  const shared = {
    labelledBy,
    over,
    onPress: (part: Part) => change(press(draft, question, part)),
  };
  return (
    <div className="board" ref={boardRef} aria-busy={!isOpen || undefined}>
      {question.form === "multi" && draft.form === "multi" && (
        <ChooseBoard question={question} draft={draft} {...shared} />
      )}
      {question.form === "match" && draft.form === "match" && (
        <MatchBoard question={question} draft={draft} {...shared} />
      )}
      {question.form === "sort" && draft.form === "sort" && (
        <SortBoard question={question} draft={draft} {...shared} />
      )}
      {question.form === "order" && draft.form === "order" && (
        <OrderBoard question={question} draft={draft} {...shared} />
      )}
      {isOpen && question.form !== "multi" && (
        <Dragging
          question={question}
          board={boardRef}
          onHold={(part) => change(hold(draft, part))}
          onOver={setOver}
          onDrop={drop}
        />
      )}
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}
