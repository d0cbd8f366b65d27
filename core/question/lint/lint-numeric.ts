import type { Claim } from "@/core/claim/claim";
import { tellsUnit } from "@/core/question/forms/numeric";
import { numericKeyOf } from "@/core/question/forms/numeric-key";
import type { QuestionOf } from "@/core/question/question";
import { findings } from "./lint-finding";

/** What holds for a number besides what holds for every stem. */
export function lintNumeric(question: QuestionOf<"numeric">, claim: Claim) {
  const { stem, low, high, unit, bound } = question;
  const { found, check } = findings();
  const key = numericKeyOf(claim);
  const isGrounded = key !== null && key.low === low && key.high === high && key.unit === unit;
  check("L01", "block", !isGrounded, "The claim does not give this number");

  const figures = (stem.replace(/(\d),(?=\d{3})/g, "$1").match(/\d+(\.\d+)?/g) ?? []).map(Number);
  check("L05", "block", figures.includes(low) || figures.includes(high), "The stem holds the number");
  check("L16", "block", !tellsUnit(stem, unit), "The stem does not tell the unit");
  check("L25", "block", bound !== (key?.bound ?? null), "The number is a bound, or is none");
  return found;
}
