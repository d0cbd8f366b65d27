import type { QuestionOf } from "@/core/question/question";
import { err, ok, type Result } from "@/core/result";
import { areOwn, byClaimOf, type Marks, share } from "./marks";

/**
 * Marks for an order: the share of neighbours that are neighbours, the same way round.
 *
 * It never falls when one more step is put right, which means: a step is taken out, or one left out is taken
 * up, and put right behind the step that it follows or right before the one that follows it, the others keeping
 * their order. It may fall when two steps change places, though one of them then stands at its number: 3 4 1 2
 * holds two pairs of neighbours, 1 4 3 2 none.
 *
 * An event is known when it need not be moved: when it stands in every longest run that is in order. So one
 * event out of place counts against itself and not against its neighbours. A sequence is one claim, known when
 * all its steps are, which is when the whole is right. A step that was left out is wrong.
 */
export function gradeOrder(
  { steps }: QuestionOf<"order">,
  given: readonly string[],
): Result<Marks, { code: "UNKNOWN_OPTION" }> {
  if (!areOwn(given, steps)) return err({ code: "UNKNOWN_OPTION" });
  const numbers = given.map((id) => steps.findIndex((step) => step.id === id));
  const joined = steps.slice(1).map((_, at) => {
    const place = numbers.indexOf(at);
    return place >= 0 && numbers[place + 1] === at + 1;
  });
  const settled = inEveryLongestRun(numbers);
  return ok({
    score: share(joined),
    byClaim: byClaimOf(steps.map(({ claim }, at) => ({ claim, isRight: settled.has(at) }))),
  });
}

/** The numbers that every longest ascending selection holds. At most seven, so that all 128 can be looked at. */
function inEveryLongestRun(numbers: readonly number[]): Set<number> {
  const selections = Array.from({ length: 2 ** numbers.length }, (_, mask) =>
    numbers.filter((_number, at) => (mask >> at) & 1),
  );
  const runs = selections.filter((some) =>
    some.every((number, at) => at === 0 || number > (some[at - 1] ?? 0)),
  );
  const longest = Math.max(...runs.map((run) => run.length));
  const best = runs.filter((run) => run.length === longest);
  return new Set(numbers.filter((number) => best.every((run) => run.includes(number))));
}
