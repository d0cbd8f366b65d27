import type { ReactNode } from "react";

/** What can be done now, within the thumb's reach: actions, and right of the rule the way on. */
export function SessionFooter({ children, margin }: { children: ReactNode; margin?: ReactNode }) {
  return (
    <footer className="session-foot">
      <div className="row">
        <div className="main">{children}</div>
        {margin && <div className="margin">{margin}</div>}
      </div>
    </footer>
  );
}
