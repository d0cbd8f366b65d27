export type Finding = { rule: string; level: "block" | "warn"; message: string };

/** Collects findings: `check("L18", "block", isBad, "…")`. */
export function findings() {
  const found: Finding[] = [];
  const check = (rule: string, level: Finding["level"], isBad: boolean, message: string) => {
    if (isBad) found.push({ rule, level, message });
  };
  return { found, check };
}
