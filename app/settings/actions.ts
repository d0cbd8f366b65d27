"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { tooManyTries } from "@/components/wording/account";
import { changePassword } from "@/server/account/change-password";
import { changeName, changeStudy, studySchema } from "@/server/account/change-settings";
import { requireLearner, sessionToken } from "@/server/auth/learner";
import { signOut } from "@/server/auth/next-auth";
import { PasswordsBusy } from "@/server/auth/password-hash";
import { countTry } from "@/server/auth/rate-limits";
import { now } from "@/server/clock";
import { type NameForm, type PasswordForm, refused, type StudyForm, saved, studyValues } from "./form-state";
import { nameMessages, passwordMessages } from "./messages";

const here = "/settings";

/** What was typed into a field, cut where no honest entry reaches; a file in its place counts as nothing. */
const typed = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, 300) : "";
};

/** The first sentence for each field. */
function sentences<Field extends string>(errors: Partial<Record<Field, string[]>>) {
  const first: Partial<Record<Field, string>> = {};
  for (const field in errors) {
    const sentence = errors[field]?.[0];
    if (sentence) first[field] = sentence;
  }
  return first;
}

/** Name and zone stand on every page, so none may be shown again as it was. */
const showAnew = () => revalidatePath("/", "layout");

export async function saveName(_previous: NameForm, form: FormData): Promise<NameForm> {
  const learner = await requireLearner(here);
  const name = typed(form, "name");
  const changed = await changeName(learner, name);
  if (!changed.ok) return refused({ name }, { name: nameMessages[changed.error.code] });
  showAnew();
  return saved({ name: changed.value });
}

export async function saveStudy(_previous: StudyForm, form: FormData): Promise<StudyForm> {
  const learner = await requireLearner(here);
  const values = {
    zone: typed(form, "zone"),
    newPerDay: typed(form, "newPerDay"),
    reviewsPerDay: typed(form, "reviewsPerDay"),
    desiredRetention: typed(form, "desiredRetention"),
  };
  const parsed = studySchema.safeParse(values);
  if (!parsed.success) return refused(values, sentences(z.flattenError(parsed.error).fieldErrors));
  await changeStudy(learner, parsed.data, now());
  showAnew();
  return saved(studyValues(parsed.data));
}

const passwordSchema = z.object({
  current: z.string("Give your current password.").min(1, "Give your current password."),
  next: z.string("Give a new password.").min(1, "Give a new password."),
});

export async function savePassword(_previous: PasswordForm, form: FormData): Promise<PasswordForm> {
  const learner = await requireLearner(here);
  const parsed = passwordSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refused({}, sentences(z.flattenError(parsed.error).fieldErrors));
  const tried = await countTry("passwordChange", learner.userId);
  if (!tried.ok)
    return refused({}, {}, tooManyTries(tried.error.retryAfterSeconds, "Your password is unchanged."));

  // Without a token here every session would be another one, and end.
  const token = (await sessionToken()) ?? "";
  const changed = await changePassword(learner, { ...parsed.data, token }, now()).catch((error: unknown) => {
    if (error instanceof PasswordsBusy) return error;
    throw error;
  });
  if (changed instanceof PasswordsBusy)
    return refused({}, {}, tooManyTries(changed.retryAfterSeconds, "Your password is unchanged."));
  if (changed.ok) return saved({});
  const { field, message } = passwordMessages[changed.error.code];
  return refused({}, { [field]: message });
}

export async function leave(): Promise<never> {
  // Ends the session's row as well as the cookie (server/auth/next-auth.ts).
  await signOut({ redirect: false });
  redirect("/signin");
}
