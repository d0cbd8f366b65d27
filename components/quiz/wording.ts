import { count } from "@/components/wording/counts";
import { percent } from "@/components/wording/percent";
import { type Calibration, type Confidence, expectedShare } from "@/core/quiz/confidence";
import type { PastQuiz, QuizResult } from "@/core/quiz/result";
import type { QuizSettings } from "@/core/quiz/settings";

export const confidenceWords: Record<Confidence, string> = {
  sure: "Sure",
  think: "Think so",
  guess: "Guess",
};

const rightOf = (outcomes: QuizResult["outcomes"]) =>
  outcomes.filter((outcome) => outcome === "right").length;

/** "8 of 10 right." The finding; while it goes on, "3 of 4 right so far." */
export function scoreSentence({ outcomes, total }: Pick<QuizResult, "outcomes" | "total">): string {
  const answered = outcomes.length;
  const right = rightOf(outcomes);
  if (answered === 0) return "Nothing was answered yet.";
  if (answered < total) return `${right} of ${answered} right so far.`;
  return right === answered && answered > 1 ? `All ${answered} right.` : `${right} of ${answered} right.`;
}

/** What the quiz was about: "Tier 2, libraries, from How memory lasts." */
export function scopeOf({ deckName, topic, documentTitle }: QuizSettings, topicName: string | null): string {
  const parts = [deckName, topic && topicName, documentTitle && `from ${documentTitle}`];
  return parts.filter(Boolean).join(", ");
}

/** What it did to the schedule, and that there was less to ask than wished for. */
export function termsSentence({ settings, total }: Pick<QuizResult, "settings" | "total">): string {
  const { counts, length, againOf } = settings;
  const terms = counts
    ? "Its answers count as reviews, at most one a day for each claim."
    : "Practice: the schedule stays as it is.";
  const fewer = total < length && againOf === null;
  return fewer ? `${terms} There was less to ask than ${count(length, "question")}.` : terms;
}

/** "7 of 10 answered" while it goes on, else "8 of 10 right". */
export const pastScore = ({ answered, right, total }: PastQuiz): string =>
  answered < total ? `${answered} of ${total} answered` : `${right} of ${total} right`;

/** What is to be expected of a word: "90% or more". */
export function expectation(confidence: Confidence): string {
  const { from, to } = expectedShare[confidence];
  if (to === 1) return `${percent(from)} or more`;
  return from === 0 ? `under ${percent(to)}` : `${percent(from)} to ${percent(to)}`;
}

/** Below this many answers a share says little of how sure one is. */
const fewAnswers = 5;

/** The finding of the table in a sentence. */
export function calibrationSentence(lines: readonly Calibration[]): string {
  const enough = lines.filter(({ answers }) => answers >= fewAnswers);
  if (enough.length === 0) return "It takes five answers of one word to say how well you judge yourself.";
  const over = enough.find(
    ({ confidence, answers, right }) => right / answers < expectedShare[confidence].from,
  );
  if (over)
    return `“${confidenceWords[over.confidence]}” was right ${over.right} times of ${over.answers}: surer than the answers were.`;
  const under = enough.find(
    ({ confidence, answers, right }) => right / answers > expectedShare[confidence].to,
  );
  if (under)
    return `“${confidenceWords[under.confidence]}” was right ${under.right} times of ${under.answers}: you know more than you trust.`;
  return "What you said and what was right agree.";
}
