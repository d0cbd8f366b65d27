import type { Form } from "@/core/question/question";

/** How a question was asked, as far as points look at it. */
export type AskedAs = {
  form: Form;
  /** How many options there were to choose one from; null where the answer was typed or arranged. */
  optionCount: number | null;
};

/**
 * The part, from 0 to 1, of a gain that a form pays: what luck alone would not have found. The rest stays to be
 * earned by a stronger form. A flashcard is rated by the person, so it shows nothing.
 *
 * @throws RangeError when one of less than two options was to be chosen, or a choice does not say of how many.
 */
export function formWeight({ form, optionCount }: AskedAs): number {
  if (form === "choice" || (form === "cloze" && optionCount !== null)) {
    if (optionCount === null || optionCount < 2)
      throw new RangeError(`A ${form} has two options or more, not ${optionCount}`);
    return 1 - 1 / optionCount;
  }
  return weights[form];
}

const weights: Record<Exclude<Form, "choice">, number> = {
  typed: 1,
  numeric: 1,
  cloze: 1,
  order: 0.75,
  multi: 0.75,
  match: 0.75,
  sort: 0.75,
  trueFalse: 0.5,
  flashcard: 0,
};

/**
 * Whether an answer counts as right for one claim. In match and sort each claim has its own verdict; multi and
 * order show something only when the whole is right, because parts of them follow from one another.
 */
export const isRightFor = (form: Form, { whole, claim }: { whole: boolean; claim: boolean }) =>
  form === "match" || form === "sort" ? claim : whole;
