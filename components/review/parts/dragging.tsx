"use client";

import { Accessibility, PointerActivationConstraints } from "@dnd-kit/dom";
import { DragDropProvider, DragOverlay, PointerSensor, useDraggable, useDroppable } from "@dnd-kit/react";
import { type RefObject, useMemo } from "react";
import type { ServedSet } from "./draft";
import { isOf, type Part, partOf } from "./part";
import { textOf } from "./said";
import { SlipFace } from "./slip";

/**
 * Lets the parts of a board be dragged. It stands beside the board and finds the parts in the page, so that the
 * board is there and works by presses and keys before this has arrived, and if it never does.
 */
export default function Dragging({
  question,
  board,
  onHold,
  onOver,
  onDrop,
}: {
  question: ServedSet;
  board: RefObject<HTMLElement | null>;
  onHold: (part: Part) => void;
  onOver: (part: Part | null) => void;
  /** `null` where there is nothing to drop on. */
  onDrop: (part: Part | null) => void;
}) {
  return (
    <DragDropProvider
      sensors={sensors}
      // The board speaks for itself, to those who drag and to those who do not.
      plugins={(defaults) => defaults.filter((plugin) => plugin !== Accessibility)}
      onDragStart={({ operation }) => onHold(operation.source?.id as Part)}
      onDragOver={({ operation }) => onOver((operation.target?.id as Part | undefined) ?? null)}
      onDragEnd={({ operation, canceled }) =>
        onDrop(canceled ? null : ((operation.target?.id as Part | undefined) ?? null))
      }
    >
      {draggables(question).map((part) => (
        <Movable key={part} part={part} board={board} />
      ))}
      {droppables(question).map((part) => (
        <Place key={part} part={part} board={board} />
      ))}
      <DragOverlay dropAnimation={null}>
        {(source) => (
          <span className="slip is-dragged">
            <SlipFace text={textOf(question, source.id as Part)} />
          </span>
        )}
      </DragOverlay>
    </DragDropProvider>
  );
}

/** A finger holds a moment before it drags, so that it can scroll; a mouse moves a little, so that it can click. */
const sensors = [
  PointerSensor.configure({
    activationConstraints: ({ pointerType }) =>
      pointerType === "touch"
        ? [new PointerActivationConstraints.Delay({ value: 220, tolerance: 8 })]
        : [new PointerActivationConstraints.Distance({ value: 5 })],
    preventActivation: () => false,
  }),
];

function draggables(question: ServedSet): Part[] {
  switch (question.form) {
    case "multi":
      return [];
    case "match":
      return [
        ...question.lefts.map(({ id }) => partOf("left", id)),
        ...question.rights.map(({ id }) => partOf("right", id)),
      ];
    case "sort":
      return question.items.map(({ id }) => partOf("item", id));
    case "order":
      return question.steps.map(({ id }) => partOf("step", id));
  }
}

const droppables = (question: ServedSet): Part[] =>
  question.form === "sort"
    ? ["pool:", ...question.groups.map(({ id }) => partOf("group", id))]
    : draggables(question);

/** Which parts go together: a left side of a match is dropped on a right one. */
const typeOf = (part: Part) => (isOf(part, "left") ? "left" : isOf(part, "right") ? "right" : "other");

function Movable({ part, board }: { part: Part; board: RefObject<HTMLElement | null> }) {
  useDraggable({ id: part, element: useElement(board, "data-part", part), type: typeOf(part) });
  return null;
}

function Place({ part, board }: { part: Part; board: RefObject<HTMLElement | null> }) {
  const name = isOf(part, "group") || isOf(part, "pool") ? "data-drop" : "data-part";
  const type = typeOf(part);
  const accept = type === "left" ? "right" : type === "right" ? "left" : "other";
  useDroppable({ id: part, element: useElement(board, name, part), accept });
  return null;
}

/** Looked up whenever it is asked for: a slip that was placed is another element than before. */
const useElement = (board: RefObject<HTMLElement | null>, name: "data-part" | "data-drop", part: Part) =>
  useMemo(
    () => ({
      get current() {
        const all = board.current?.querySelectorAll(`[${name}]`) ?? [];
        return [...all].find((element) => element.getAttribute(name) === part) ?? null;
      },
    }),
    [board, name, part],
  );
