import { type Judgement, judge, type RefereeState, type ScoredAnswer } from "../referee";

export const dayMs = 24 * 3_600_000;
export const monday = new Date("2026-03-02T12:00:00Z");
export const typed = { form: "typed", optionCount: null } as const;

export const later = (from: Date, days: number) => new Date(from.getTime() + days * dayMs);

/** A first answer on Monday at noon, and one after each gap in days: "11" is right, "46x" wrong. */
export function played(
  first: "right" | "wrong",
  gaps: string,
  asked: Pick<ScoredAnswer, "form" | "optionCount"> = typed,
): Judgement[] {
  let at = monday;
  let state: RefereeState | null = null;
  return ["0", ...gaps.split(" ")].map((gap, place) => {
    at = later(at, Number.parseFloat(gap));
    const isRight = place === 0 ? first === "right" : !gap.endsWith("x");
    const judgement: Judgement = judge(state, { ...asked, at, isRight });
    state = judgement.state;
    return judgement;
  });
}

/** As the specification shows them: to a tenth of a point. */
export const shown = (judgements: readonly { points: number }[]) =>
  judgements.map(({ points }) => Math.round(points / 10) / 10);
