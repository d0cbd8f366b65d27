"use client";

import { useEffect, useState } from "react";
import { Field } from "@/components/ui/field";
import { fewestCharacters } from "@/core/account/password-limits";
import { submitSignUp } from "../actions";
import { DoorFormFrame } from "../door-form";

export function SignUpForm() {
  const zone = useBrowserZone();
  return (
    <DoorFormFrame action={submitSignUp} submit="Make my account" busy="Making your account…">
      {({ values, fields }) => (
        <>
          <input type="hidden" name="zone" value={zone} />
          <Field
            name="name"
            label="Name"
            autoComplete="name"
            required
            maxLength={80}
            defaultValue={values.name}
            error={fields.name}
          />
          <Field
            name="address"
            label="E-mail address"
            type="email"
            autoComplete="username"
            required
            maxLength={254}
            defaultValue={values.address}
            error={fields.address}
          />
          <Field
            name="password"
            label="Password"
            type="password"
            autoComplete="new-password"
            required
            minLength={fewestCharacters}
            hint="At least 8 characters that are hard to guess. Four unrelated words will do."
            error={fields.password}
          />
        </>
      )}
    </DoorFormFrame>
  );
}

/** The zone that study days are counted in at first; empty until the browser has told it. */
function useBrowserZone(): string {
  const [zone, setZone] = useState("");
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return zone;
}
