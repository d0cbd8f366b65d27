"use client";

import { Field } from "@/components/ui/field";
import { saveStudy } from "./actions";
import { FormFrame } from "./form-frame";
import { type StudyForm as StudyState, untouched } from "./form-state";
import { ZoneField } from "./zone-field";
import type { ZoneGroup } from "./zones";

type StudyFormProps = {
  values: StudyState["values"];
  zoneGroups: ZoneGroup[];
  /** What the desired retention costs, in a sentence. */
  retentionCost: string;
};

export function StudyForm({ values: initial, zoneGroups, retentionCost }: StudyFormProps) {
  return (
    <FormFrame
      action={saveStudy}
      initial={untouched(initial)}
      submit="Save study"
      busy="Saving…"
      done="Saved."
    >
      {({ values, fields }) => (
        <>
          {/* Made anew for another zone: React never changes which option a form goes back to. */}
          <ZoneField key={values.zone} zone={values.zone} groups={zoneGroups} error={fields.zone} />
          <NumberField
            name="newPerDay"
            label="New claims a day"
            value={values.newPerDay}
            error={fields.newPerDay}
          />
          <NumberField
            name="reviewsPerDay"
            label="Reviews a day"
            value={values.reviewsPerDay}
            error={fields.reviewsPerDay}
          />
          <NumberField
            name="desiredRetention"
            label="Desired retention, in percent"
            hint={retentionCost}
            value={values.desiredRetention}
            error={fields.desiredRetention}
          />
        </>
      )}
    </FormFrame>
  );
}

type NumberFieldProps = {
  name: string;
  label: string;
  hint?: string;
  value: string;
  error: string | undefined;
};

// Text, not number: a number field loses what cannot be read as one, and changes when the page is scrolled.
function NumberField({ name, label, hint, value, error }: NumberFieldProps) {
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      inputMode="numeric"
      autoComplete="off"
      required
      defaultValue={value}
      error={error}
    />
  );
}
