"use client";

import { useEffect, useRef } from "react";
import type { FocusPoints } from "./question-body";

/**
 * Moves the focus to what is new: the question (or its field), the back of a card, the verdict. Not at
 * first, for the page has just been read from its top; a field is the exception, since one came to type.
 */
export function useReviewFocus(
  place: { token: string; view: "question" | "answer"; hasField: boolean },
  focus: FocusPoints,
) {
  const { token, view, hasField } = place;
  const last = useRef<string | null>(null);
  useEffect(() => {
    const here = `${token} ${view}`;
    const isFirst = last.current === null;
    if (last.current === here) return;
    last.current = here;
    if (view === "answer") {
      const answer = focus.answer.current;
      answer?.focus({ preventScroll: true });
      answer?.scrollIntoView({ block: "nearest" });
      return;
    }
    if (!isFirst) window.scrollTo(0, 0);
    if (hasField) focus.field.current?.focus({ preventScroll: true });
    else if (!isFirst) focus.stem.current?.focus({ preventScroll: true });
  }, [token, view, hasField, focus]);
}
