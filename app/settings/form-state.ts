/** What a form of the settings shows after it was sent. */
export type FormState<Field extends string, Kept extends string = Field> = {
  status: "untouched" | "saved" | "refused";
  /** Sentence about the whole form. */
  message: string | null;
  /** Sentences by field. */
  fields: Partial<Record<Field, string>>;
  /** What was typed, or what is saved. Passwords are not among them: they are never sent back. */
  values: Record<Kept, string>;
};

export type NameForm = FormState<"name">;
export type StudyForm = FormState<"zone" | "newPerDay" | "reviewsPerDay" | "desiredRetention">;
export type PasswordForm = FormState<"current" | "next", never>;

/** The settings of study as their fields show them. */
export const studyValues = (settings: {
  zone: string;
  newPerDay: number;
  reviewsPerDay: number;
  desiredRetention: number;
}): StudyForm["values"] => ({
  zone: settings.zone,
  newPerDay: String(settings.newPerDay),
  reviewsPerDay: String(settings.reviewsPerDay),
  desiredRetention: String(Math.round(settings.desiredRetention * 100)),
});

export const untouched = <Kept extends string>(values: Record<Kept, string>) =>
  ({ status: "untouched", message: null, fields: {}, values }) as const;

export const saved = <Kept extends string>(values: Record<Kept, string>) =>
  ({ status: "saved", message: null, fields: {}, values }) as const;

export const refused = <Field extends string, Kept extends string>(
  values: Record<Kept, string>,
  fields: Partial<Record<Field, string>>,
  message: string | null = null,
) => ({ status: "refused", message, fields, values }) as const;
