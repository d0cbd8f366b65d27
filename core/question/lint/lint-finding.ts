import type { LintRule } from "./lint-rules";

export type Finding = { rule: LintRule; level: "block" | "warn"; message: string };

/** Collects findings: `check("L18", "block", isBad, "…")`. */
export function findings() {
  const found: Finding[] = [];
  const check = (rule: LintRule, level: Finding["level"], isBad: boolean, message: string) => {
    if (isBad) found.push({ rule, level, message });
  };
  return { found, check };
}
