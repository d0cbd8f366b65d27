"use client";

import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { FormState } from "./form-state";

type FormFrameProps<S> = {
  action: (previous: Awaited<S>, form: FormData) => Promise<S>;
  initial: Awaited<S>;
  submit: string;
  busy: string;
  /** Said once the change is kept. */
  done: string;
  children: (state: Awaited<S>) => ReactNode;
};

/** A form of the settings: sends, says that it is busy, then that it is saved or what was refused. */
export function FormFrame<S extends FormState<string, string>>({
  action,
  initial,
  submit,
  busy,
  done,
  children,
}: FormFrameProps<S>) {
  const [state, send, isPending] = useActionState(action, initial);
  const form = useRef<HTMLFormElement>(null);
  // "Saved" is true of what was sent; it goes at the next change.
  const [edited, setEdited] = useState<Awaited<S> | null>(null);

  // What is wrong is read out with the field that takes the focus.
  useEffect(() => {
    if (state.status === "refused") form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);

  return (
    <form
      ref={form}
      className="form"
      action={send}
      noValidate
      onChange={() => setEdited(state)}
      onReset={(event) => {
        // React empties a form after its action. A refused one keeps what was typed.
        if (state.status === "refused") event.preventDefault();
      }}
    >
      {state.message ? <Alert title={state.message} /> : null}
      {children(state)}
      <div className="line">
        <Button type="submit" busyText={isPending && busy}>
          {submit}
        </Button>
        <p role="status" className="sub">
          {state.status === "saved" && !isPending && edited !== state ? done : null}
        </p>
      </div>
    </form>
  );
}
