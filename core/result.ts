/** What a rule or a command returns when it can refuse: the value, or a typed reason. Surprises are thrown. */
export type Result<T, E extends { code: string }> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;

// `const` keeps each code a literal, so that the compiler can check messages against it.
export const err = <const E extends { code: string }>(error: E) => ({ ok: false, error }) as const;
