import type { QuestionOf } from "@/core/question/question";
import { err, ok, type Result } from "@/core/result";
import { areOwn, byClaimOf, type Marks, share } from "./marks";

type Foreign = { code: "UNKNOWN_OPTION" };
type Graded = Result<Marks, Foreign>;

/**
 * Each option counts alike, rightly chosen or rightly left alone. A claim is known when its option is chosen
 * and no wrong one is: choosing everything proves nothing.
 */
export function gradeMulti({ options }: QuestionOf<"multi">, chosen: readonly string[]): Graded {
  if (!areOwn(chosen, options)) return err({ code: "UNKNOWN_OPTION" });
  const isChosen = ({ id }: { id: string }) => chosen.includes(id);
  const isClean = options.every((option) => option.correct || !isChosen(option));
  return ok({
    score: share(options.map((option) => isChosen(option) === option.correct)),
    byClaim: byClaimOf(
      options.flatMap((option) =>
        option.claim === null ? [] : [{ claim: option.claim, isRight: isClean && isChosen(option) }],
      ),
    ),
  });
}

/** Each pair counts alike; one that was left open is wrong. No right side goes with two left ones. */
export function gradeMatch({ pairs }: QuestionOf<"match">, placed: Record<string, string>): Graded {
  const isForeign =
    !areOwn(
      Object.keys(placed),
      pairs.map(({ left }) => left),
    ) ||
    !areOwn(
      Object.values(placed),
      pairs.map(({ right }) => right),
    );
  if (isForeign) return err({ code: "UNKNOWN_OPTION" });
  return ok(
    marksOf(pairs.map(({ left, right, claim }) => ({ claim, isRight: placed[left.id] === right.id }))),
  );
}

/** Each item counts alike; one that was left out is wrong. */
export function gradeSort({ groups, items }: QuestionOf<"sort">, placed: Record<string, string>): Graded {
  const isKnown = Object.values(placed).every((group) => groups.some(({ id }) => id === group));
  if (!isKnown || !areOwn(Object.keys(placed), items)) return err({ code: "UNKNOWN_OPTION" });
  return ok(marksOf(items.map(({ id, group, claim }) => ({ claim, isRight: placed[id] === group }))));
}

const marksOf = (parts: { claim: string; isRight: boolean }[]): Marks => ({
  score: share(parts.map(({ isRight }) => isRight)),
  byClaim: byClaimOf(parts),
});
