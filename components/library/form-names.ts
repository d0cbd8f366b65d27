import type { Form } from "@/core/question/question";

/** What the forms are called on screen. */
export const formNames: Record<Form, string> = {
  choice: "Choice",
  multi: "All that apply",
  trueFalse: "True or false",
  cloze: "Fill the gap",
  typed: "Short answer",
  numeric: "Number",
  match: "Match",
  sort: "Sort",
  order: "Put in order",
  flashcard: "Flashcard",
};
