import type { Response } from "@/core/question/question";
import type { Feedback, ServedQuestion } from "@/core/review/exchange";

/** One line of what was offered or written, as it stands after the answer. */
export type Row = {
  id: string;
  text: string;
  state: "right" | "wrong" | "other";
  isMine: boolean;
  /** The word at the line's end. */
  tag: string | null;
  /** A remark under the line, such as the spelling that the claim uses. */
  note: string | null;
};

/** The lines under an answered question of one claim; a flashcard has none, for its back says it all. */
export function answeredRows(question: ServedQuestion, response: Response, feedback: Feedback): Row[] {
  switch (question.form) {
    case "choice":
      return feedback.options.map((option) => {
        const isMine = response.kind === "option" && response.option === option.id;
        return line(option.id, option.text, option.state, isMine, option.trueOf);
      });
    case "trueFalse":
      return truthRows(response, feedback);
    case "cloze":
    case "typed":
      return writtenRows(response, feedback);
    case "numeric":
      return numberRows(response, feedback);
    // The parts of the other forms stand in lists of their own.
    default:
      return [];
  }
}

function line(id: string, text: string, state: Row["state"], isMine: boolean, trueOf: string | null): Row {
  const tag = state === "right" ? "Correct" : state === "wrong" ? "Your answer" : trueOf;
  return { id, text, state, isMine, tag, note: null };
}

function truthRows(response: Response, { verdict, answer }: Feedback): Row[] {
  const mine = response.kind === "truth" ? response.value : null;
  // Whoever gave up said nothing that the verdict could confirm or turn round.
  const right = mine === null ? /^true\b/i.test(answer) : mine === (verdict === "right");
  return [true, false].map((value) => {
    const isMine = value === mine;
    const state = value === right ? "right" : isMine ? "wrong" : "other";
    return line(String(value), value ? "True" : "False", state, isMine, null);
  });
}

const writtenIn = (response: Response) => (response.kind === "text" ? response.text.trim() : "");

function writtenRows(response: Response, { verdict, answer }: Feedback): Row[] {
  const written = writtenIn(response);
  if (verdict === "right" && written !== "") {
    const row = line("mine", written, "right", true, null);
    return [written === answer ? row : { ...row, note: `The claim writes it “${answer}”.` }];
  }
  const right = line("right", answer, "right", false, null);
  return written === "" ? [right] : [line("mine", written, "wrong", true, null), right];
}

/** A number is right within a range, which whoever was beside it wants to see. */
function numberRows(response: Response, { verdict, answer, range }: Feedback): Row[] {
  const written = writtenIn(response);
  if (verdict === "right" && written !== "") {
    const row = line("mine", written, "right", true, null);
    return [written === answer ? row : { ...row, note: `The claim says “${answer}”.` }];
  }
  const right = { ...line("right", answer, "right", false, null), note: range };
  return written === "" ? [right] : [line("mine", written, "wrong", true, null), right];
}
