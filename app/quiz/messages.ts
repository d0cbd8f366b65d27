import { count } from "@/components/wording/counts";
import type { StartQuizError } from "@/server/quiz/start-quiz";
import type { QuizField } from "./form-state";

/** What a refused quiz is told, beside the field when there is one. */
export function refusalOf(
  error: StartQuizError,
  asked: number,
): { field: QuizField | null; message: string } {
  switch (error.code) {
    case "DECK_UNKNOWN":
      return { field: "deck", message: "This deck is no longer in the library. Choose another." };
    case "DOCUMENT_UNKNOWN":
      return { field: "document", message: "This document is no longer in the library. Choose another." };
    case "NOTHING_FITS":
      return {
        field: null,
        message: "No question fits this choice. Choose more forms, or narrow it down less.",
      };
    case "FEWER":
      return {
        field: null,
        message: `This choice has ${count(error.available, "question")} that can stand together, not ${asked}. Start with them, or choose more.`,
      };
  }
}
