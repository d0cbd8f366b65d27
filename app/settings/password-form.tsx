"use client";

import { Field } from "@/components/ui/field";
import { savePassword } from "./actions";
import { FormFrame } from "./form-frame";
import { untouched } from "./form-state";

export function PasswordForm({ address }: { address: string }) {
  return (
    <FormFrame
      action={savePassword}
      initial={untouched<never>({})}
      submit="Change password"
      busy="Changing…"
      done="Changed. Every other device is signed out."
    >
      {({ fields }) => (
        <>
          {/* Tells a password manager whose password this is. */}
          <input type="text" autoComplete="username" value={address} readOnly hidden />
          <Field
            name="current"
            label="Current password"
            type="password"
            autoComplete="current-password"
            required
            error={fields.current}
          />
          <Field
            name="next"
            label="New password"
            type="password"
            autoComplete="new-password"
            required
            error={fields.next}
          />
        </>
      )}
    </FormFrame>
  );
}
