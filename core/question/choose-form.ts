import { pickOne } from "./chance";
import { depthOf, type Form, type Question } from "./question";

/** What choosing a question needs to know of the memory of its claim. */
export type FormMemory = {
  /** In days; null when the claim was never answered. */
  stability: number | null;
  /** Id of the question that asked the claim last. */
  lastQuestion: string | null;
  /** The last answer was wrong. */
  justForgotten: boolean;
};

/** Of a question of several claims, so many must be waiting to be asked: below that it mostly repeats. */
const mostlyWaiting = 2;

/**
 * The questions that may be asked for a claim now. One of several claims is fit where enough of them wait in the
 * session (`waiting`, the claim itself among them) and every other one is known already: no claim is met for the
 * first time outside the day's limit, and what is not due is practised on the side. A miss that returns comes
 * alone.
 */
export function fitQuestions(
  questions: Question[],
  claim: string,
  {
    waiting,
    known,
    isPractice,
  }: { waiting: ReadonlySet<string>; known: ReadonlySet<string>; isPractice: boolean },
): Question[] {
  return questions.filter(({ claims }) => {
    if (claims.length === 1) return true;
    if (isPractice) return false;
    const isWaiting = (id: string) => id === claim || waiting.has(id);
    return (
      claims.filter(isWaiting).length >= mostlyWaiting && claims.every((id) => isWaiting(id) || known.has(id))
    );
  });
}

type Depth = (typeof depthOf)[Form];

// Days of stability from which more is asked of the memory.
const completionFrom = 7;
const recallFrom = 21;

// The wanted depth, then its neighbours: the easier one before the harder one.
const fallbacks: Record<Depth, Depth[]> = {
  recognition: ["recognition", "completion", "recall"],
  completion: ["completion", "recognition", "recall"],
  recall: ["recall", "completion", "recognition"],
};

/**
 * Which of a claim's questions to ask now. New and just forgotten claims are recognised, claims known for over
 * a week completed, over three weeks recalled; where there is no question of that depth, the nearest is taken.
 * The question asked last does not come again while another form exists.
 *
 * @throws RangeError when there is no question.
 */
export function chooseQuestion(questions: Question[], memory: FormMemory, seed: number): Question {
  const last = questions.find(({ id }) => id === memory.lastQuestion);
  const fresh = questions.filter(({ id }) => id !== memory.lastQuestion);
  const pool = fresh.length > 0 ? fresh : questions;

  for (const depth of fallbacks[depthFor(memory)]) {
    const fitting = pool.filter(({ form }) => depthOf[form] === depth);
    if (fitting.length > 0) return pickOfForms(fitting, last?.form ?? null, memory, seed);
  }
  throw new RangeError("There is no question to choose from");
}

function depthFor({ stability, justForgotten }: FormMemory): Depth {
  if (stability === null || justForgotten || stability <= completionFrom) return "recognition";
  return stability <= recallFrom ? "completion" : "recall";
}

function pickOfForms(questions: Question[], last: Form | null, memory: FormMemory, seed: number): Question {
  // The first sight of a claim is a choice: its feedback tells most. After that the forms take turns.
  const isFirst = memory.stability === null;
  const wanted = questions.filter(({ form }) => (isFirst ? form === "choice" : form !== last));
  const offered = wanted.length > 0 ? wanted : questions;
  const form = pickOne([...new Set(offered.map(({ form }) => form))], seed ^ 0x2c1b3c6d);
  const pool = offered.filter((question) => question.form === form);

  // True and false are equally likely, whatever the number of false statements.
  const statements = pool.filter((question) => question.form === "trueFalse");
  if (statements.length === 0) return pickOne(pool, seed);
  const isTrue = pickOne([true, false], seed ^ 0x5bd1e995);
  const some = statements.filter(({ answer }) => answer === isTrue);
  return pickOne(some.length > 0 ? some : statements, seed);
}
