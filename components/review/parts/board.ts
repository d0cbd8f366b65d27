import type { Draft, ServedSet } from "./draft";
import type { Part } from "./part";

/** What every board gets: what stands on it, what has become of it, and whom to tell of a press. */
export type BoardProps<F extends ServedSet["form"]> = {
  question: Extract<ServedSet, { form: F }>;
  draft: Extract<Draft, { form: F }>;
  labelledBy: string;
  /** The part over which something is held by a pointer. */
  over: Part | null;
  onPress: (part: Part) => void;
};

export const classes = (...names: (string | false | null | undefined)[]) =>
  names.filter(Boolean).join(" ") || undefined;
