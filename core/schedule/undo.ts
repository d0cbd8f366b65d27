import type { StudyDay } from "./study-day";

/** An answer as undo sees it. */
export type UndoableAnswer = { id: string; at: Date; day: StudyDay; isUndone: boolean };

/**
 * The answers that undo takes back, next one first: those of this study day that still count, latest first.
 *
 * Only the first may be undone, then the next: an answer is never taken out from under later ones, whose
 * memories began where it ended. Earlier days are closed: their streaks and scores have been told. Ids are made
 * in the order of time, so they break a tie.
 */
export const undoOrder = (answers: readonly UndoableAnswer[], today: StudyDay): string[] =>
  answers
    .filter(({ day, isUndone }) => day === today && !isUndone)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
