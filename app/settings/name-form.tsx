"use client";

import { Field } from "@/components/ui/field";
import { saveName } from "./actions";
import { FormFrame } from "./form-frame";
import { untouched } from "./form-state";

export function NameForm({ name }: { name: string }) {
  return (
    <FormFrame
      action={saveName}
      initial={untouched({ name })}
      submit="Save name"
      busy="Saving…"
      done="Saved."
    >
      {({ values, fields }) => (
        <Field
          name="name"
          label="Name"
          autoComplete="name"
          required
          defaultValue={values.name}
          error={fields.name}
        />
      )}
    </FormFrame>
  );
}
