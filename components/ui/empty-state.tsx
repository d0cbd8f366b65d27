import type { ReactNode } from "react";

/** Nothing to show: a sentence that says so, and what can be done instead. */
export function EmptyState({ sentence, children }: { sentence: string; children?: ReactNode }) {
  return (
    <div>
      <p className="lead">{sentence}</p>
      {children ? <div className="actions">{children}</div> : null}
    </div>
  );
}
