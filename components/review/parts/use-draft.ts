"use client";

import { useState } from "react";
import type { ServedQuestion } from "@/core/review/exchange";
import { beginDraft, type Draft, isSet } from "./draft";
import type { Part } from "./part";
import { focusAfter, saidOf } from "./said";

type State = {
  token: string;
  draft: Draft | null;
  /** The last change in words, for those who hear it. */
  said: string;
  /** Where the focus is to go; a new object for each wish. */
  wish: { part: Part } | null;
};

const begin = (question: ServedQuestion): State => ({
  token: question.token,
  draft: isSet(question) ? beginDraft(question) : null,
  said: "",
  wish: null,
});

export type Drafting = ReturnType<typeof useDraft>;

/** The answer in the making to a question of several parts; another question begins another. */
export function useDraft(question: ServedQuestion) {
  const [kept, setState] = useState(() => begin(question));
  const isStale = kept.token !== question.token;
  const state = isStale ? begin(question) : kept;
  if (isStale) setState(state);

  return {
    draft: state.draft,
    said: state.said,
    wish: state.wish,
    change(next: Draft) {
      if (!isSet(question) || !state.draft || next === state.draft) return;
      const focus = focusAfter(question, state.draft, next);
      const said = saidOf(question, state.draft, next);
      setState({ ...state, draft: next, said, wish: focus === null ? null : { part: focus } });
    },
    say: (said: string) => setState({ ...state, said }),
  };
}
