import type { Form } from "./question";

/** The forms that are answered by typing. Apart from the schemas, which no browser needs to load. */
export const writtenForms = ["cloze", "typed", "numeric"] as const satisfies Form[];
export type WrittenForm = (typeof writtenForms)[number];

export const isWritten = (form: Form): form is WrittenForm =>
  form === "cloze" || form === "typed" || form === "numeric";
