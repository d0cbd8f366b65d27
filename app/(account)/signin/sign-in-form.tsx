"use client";

import { Field } from "@/components/ui/field";
import { submitSignIn } from "../actions";
import { DoorFormFrame } from "../door-form";

export function SignInForm({ next }: { next: string }) {
  return (
    <DoorFormFrame action={submitSignIn} submit="Sign in" busy="Signing in…">
      {({ values }) => (
        <>
          <input type="hidden" name="next" value={next} />
          <Field
            name="address"
            label="E-mail address"
            type="email"
            autoComplete="username"
            required
            maxLength={254}
            defaultValue={values.address}
          />
          <Field name="password" label="Password" type="password" autoComplete="current-password" required />
        </>
      )}
    </DoorFormFrame>
  );
}
