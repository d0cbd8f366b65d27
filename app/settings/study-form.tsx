"use client";

import { Field } from "@/components/ui/field";
import { saveStudy } from "./actions";
import { FormFrame } from "./form-frame";
import { untouched } from "./form-state";
import { ZoneField } from "./zone-field";
import type { ZoneGroup } from "./zones";

type StudyFormProps = { zone: string; newPerDay: number; reviewsPerDay: number; zoneGroups: ZoneGroup[] };

export function StudyForm({ zone, newPerDay, reviewsPerDay, zoneGroups }: StudyFormProps) {
  const initial = untouched({ zone, newPerDay: String(newPerDay), reviewsPerDay: String(reviewsPerDay) });
  return (
    <FormFrame action={saveStudy} initial={initial} submit="Save study" busy="Saving…" done="Saved.">
      {({ values, fields }) => (
        <>
          {/* Made anew for another zone: React never changes which option a form goes back to. */}
          <ZoneField key={values.zone} zone={values.zone} groups={zoneGroups} error={fields.zone} />
          <LimitField
            name="newPerDay"
            label="New claims a day"
            value={values.newPerDay}
            error={fields.newPerDay}
          />
          <LimitField
            name="reviewsPerDay"
            label="Reviews a day"
            value={values.reviewsPerDay}
            error={fields.reviewsPerDay}
          />
        </>
      )}
    </FormFrame>
  );
}

type LimitFieldProps = { name: string; label: string; value: string; error: string | undefined };

// Text, not number: a number field loses what cannot be read as one, and changes when the page is scrolled.
function LimitField({ name, label, value, error }: LimitFieldProps) {
  return (
    <Field
      name={name}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      required
      defaultValue={value}
      error={error}
    />
  );
}
