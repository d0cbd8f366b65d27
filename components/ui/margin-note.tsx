import type { ReactNode } from "react";
import { originOf } from "@/components/wording/origin";
import type { SourceView } from "@/core/review/exchange";

type MarginNoteProps = {
  /** "1" for the claim's source, a letter for a distractor's. */
  mark: string;
  source: SourceView;
  /** Links below the passage. */
  actions?: ReactNode;
};

/** A claim's source as a note in the margin: document, section, and the passage where its text is at hand. */
export function MarginNote({ mark, source, actions }: MarginNoteProps) {
  const { document, section, passage } = source;
  const origin = originOf(document);
  return (
    <div className="note fold">
      <p className="note-src">
        <span className="n">{mark}</span>
        <cite>{document.title}</cite>
        {origin ? `, ${origin}` : null}
      </p>
      <p className="note-where">{section}</p>
      {passage ? (
        <blockquote className="passage">
          {passage.before}
          <mark>{passage.marked}</mark>
          {passage.after}
        </blockquote>
      ) : null}
      {actions ? <p className="note-actions">{actions}</p> : null}
    </div>
  );
}

/** The raised mark in a text that points to a note. */
export function NoteRef({ mark }: { mark: string }) {
  return <sup className="ref">{mark}</sup>;
}
