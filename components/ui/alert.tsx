import type { ReactNode } from "react";

type AlertProps = {
  /** What happened, in a few words. */
  title: string;
  /** What to do about it. */
  children?: ReactNode;
  tone?: "bad" | "good";
};

/** Read out as soon as it appears: refusals at once, good news at the next pause. */
export function Alert({ title, children, tone = "bad" }: AlertProps) {
  return (
    <div className={tone === "good" ? "alert is-good" : "alert"} role={tone === "good" ? "status" : "alert"}>
      <b>{title}</b>
      {children ? <div className="sub">{children}</div> : null}
    </div>
  );
}
