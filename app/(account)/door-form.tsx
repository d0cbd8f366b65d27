"use client";

import type { ReactNode } from "react";
import { useActionState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { DoorForm } from "./actions";

const untouched: DoorForm = { message: null, fields: {}, values: { name: "", address: "" } };

type DoorFormProps = {
  action: (previous: DoorForm, form: FormData) => Promise<DoorForm>;
  submit: string;
  busy: string;
  children: (state: DoorForm) => ReactNode;
};

/** A form at the door: sends, says it is busy, shows what was refused and keeps what was typed. */
export function DoorFormFrame({ action, submit, busy, children }: DoorFormProps) {
  const [state, send, isPending] = useActionState(action, untouched);
  return (
    <form action={send}>
      {state.message ? <Alert title={state.message} /> : null}
      {children(state)}
      <Button kind="main" isBig type="submit" busyText={isPending && busy}>
        {submit}
      </Button>
    </form>
  );
}
