import type { Form } from "@/core/question/question";
import { type Rating, ratings } from "@/core/schedule/rating";
import type { Direction } from "./parts/direction";
import type { SetForm } from "./parts/draft";
import type { Phase } from "./session-state";

/** What of a KeyboardEvent decides, and where it fell. */
export type KeyPress = {
  key: string;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  repeat: boolean;
  /** In a text field, where keys write. */
  inField: boolean;
  /** In a text field with nothing in it. */
  inEmptyField: boolean;
  /** On a button, a checkbox or a link, which Space and Enter already work. */
  onControl: boolean;
  /** On a part of a question of several, where Enter checks: Space is the key that works it. */
  onPart: boolean;
};

export type KeyContext = {
  phase: Phase["name"];
  form: Form;
  /** A flashcard that shows its back. */
  turned: boolean;
  optionCount: number;
  /** Something is in the hand: to be joined, placed or moved. */
  isHolding: boolean;
};

export type KeyAction =
  | { do: "choose"; index: number }
  | { do: "truth"; value: boolean }
  | { do: "turn" }
  | { do: "rate"; rating: Rating }
  | { do: "digit"; digit: number }
  | { do: "arrow"; to: Direction }
  | { do: "check" }
  | { do: "letGo" }
  | { do: "giveUp" }
  | { do: "continue" }
  /** After the answer. */
  | { do: "changeRating"; rating: Rating }
  | { do: "undo" }
  | { do: "bury" }
  | { do: "suspend" }
  | { do: "report" }
  | { do: "why" }
  | { do: "help" }
  | { do: "leave" };

const arrows: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const digitsOf: Record<SetForm, number> = { multi: 6, match: 6, sort: 5, order: 7 };
const isSetForm = (form: Form): form is SetForm => form in digitsOf;

/** What a key means during a review, or null where it means nothing or belongs to the browser. */
export function actionFor(press: KeyPress, context: KeyContext): KeyAction | null {
  const { key, inField } = press;
  if (press.repeat || press.alt) return null;
  // In a field with text in it this undoes the writing.
  if ((press.ctrl || press.meta) && key.toLowerCase() === "z")
    return inField && !press.inEmptyField ? null : { do: "undo" };
  if (press.meta) return null;
  if (press.ctrl) {
    const isGiveUp = key === "Enter" && inField && context.phase === "asking";
    return isGiveUp ? { do: "giveUp" } : null;
  }
  if (key === "Escape")
    return context.phase === "asking" && context.isHolding ? { do: "letGo" } : { do: "leave" };
  if (inField) return null;
  if (key === "?") return { do: "help" };
  const isSet = isSetForm(context.form) && context.phase === "asking";
  // With something in the hand Enter presses whatever has the focus, as it does on any other button.
  if (isSet && key === "Enter" && (press.onPart ? !context.isHolding : !press.onControl))
    return { do: "check" };
  if (key === " " || key === "Enter") return press.onControl ? null : confirmed(context);
  const tool = toolOf(key, context);
  if (tool) return tool;
  return context.phase === "asking" ? answered(key, context) : null;
}

/** What is no answer. Digits change the rating once there is an answer; before it they belong to the form. */
function toolOf(key: string, { phase }: KeyContext): KeyAction | null {
  const rating = phase === "answered" && /^[1-4]$/.test(key) ? ratings[Number(key) - 1] : undefined;
  if (rating) return { do: "changeRating", rating };
  if (phase === "ended") return null;
  if (key === "u" || key === "U") return { do: "undo" };
  if (phase !== "asking" && phase !== "answered") return null;
  return tools[key.toLowerCase()] ?? null;
}

const tools: Record<string, KeyAction> = {
  "-": { do: "bury" },
  "!": { do: "suspend" },
  r: { do: "report" },
  i: { do: "why" },
};

/** Space and Enter: before an answer they only ever turn a card, so that no key passes a question unread. */
function confirmed({ phase, form, turned }: KeyContext): KeyAction | null {
  if (phase === "answered") return { do: "continue" };
  if (phase !== "asking" || form !== "flashcard") return null;
  return turned ? { do: "rate", rating: "good" } : { do: "turn" };
}

function answered(key: string, { form, turned, optionCount }: KeyContext): KeyAction | null {
  // On the back of a card "I don't know" has a name of its own: Again.
  if (key === "0") return form === "flashcard" && turned ? null : { do: "giveUp" };
  const index = /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
  switch (form) {
    case "choice":
      return index >= 0 && index < optionCount ? { do: "choose", index } : null;
    case "trueFalse":
      if (key === "t" || key === "T" || index === 0) return { do: "truth", value: true };
      if (key === "f" || key === "F" || index === 1) return { do: "truth", value: false };
      return null;
    case "flashcard": {
      const rating = turned ? ratings[index] : undefined;
      return rating ? { do: "rate", rating } : null;
    }
    case "multi":
    case "match":
    case "sort":
    case "order": {
      const to = arrows[key];
      if (to) return { do: "arrow", to };
      return index >= 0 && index < digitsOf[form] ? { do: "digit", digit: index + 1 } : null;
    }
    default:
      return null;
  }
}
