"use client";

import "@/components/quiz/quiz.css";
import { type ReactNode, useActionState, useEffect, useRef, useState } from "react";
import { formNames } from "@/components/library/form-names";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { topicNames } from "@/components/ui/topic-label";
import { count } from "@/components/wording/counts";
import type { Topic } from "@/core/claim/claim";
import type { Form } from "@/core/question/question";
import { quizLengths } from "@/core/quiz/lengths";
import { beginQuiz } from "./actions";
import type { QuizForm as State } from "./form-state";

const topics = Object.keys(topicNames) as Topic[];
const forms = Object.keys(formNames) as Form[];

type QuizFormProps = {
  initial: State;
  decks: { id: string; name: string; claims: number; kind: string }[];
  documents: { id: string; title: string }[];
};

/** What to ask, how much of it, in which forms, and what for. */
export function QuizForm({ initial, decks, documents }: QuizFormProps) {
  const [state, send, isPending] = useActionState(beginQuiz, initial);
  const form = useRef<HTMLFormElement>(null);
  // That there are only so many is true of what was sent; it goes at the next change.
  const [edited, setEdited] = useState<State | null>(null);
  const available = edited === state ? null : state.available;
  const { values, fields } = state;

  useEffect(() => {
    if (state.status === "refused") form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);

  return (
    <form
      ref={form}
      className="quiz-form"
      action={send}
      noValidate
      onChange={() => setEdited(state)}
      onReset={(event) => {
        // React empties a form after its action. A refused one keeps what was chosen.
        if (state.status === "refused") event.preventDefault();
      }}
    >
      <Choice name="deck" label="Deck" value={values.deck} error={fields.deck}>
        {decks.map(({ id, name, claims }) => [id, `${name} (${count(claims, "claim")})`])}
      </Choice>
      <div className="quiz-pair">
        <Choice name="topic" label="Only the topic" value={values.topic} error={fields.topic} any="Any">
          {topics.map((topic) => [topic, topicNames[topic]])}
        </Choice>
        <Choice
          name="document"
          label="Only from"
          value={values.document}
          error={fields.document}
          any="Any document"
        >
          {documents.map(({ id, title }) => [id, title])}
        </Choice>
      </div>
      <Group legend="How many questions" error={fields.length} id="length">
        {quizLengths.map((length) => (
          <label key={length} className="radio">
            <input
              type="radio"
              name="length"
              value={length}
              defaultChecked={values.length === String(length)}
              aria-invalid={fields.length ? true : undefined}
              aria-describedby={fields.length ? "length-error" : undefined}
            />
            {length}
          </label>
        ))}
      </Group>
      <Group legend="In which forms" error={fields.forms} id="forms" className="quiz-forms">
        {forms.map((each) => (
          <label key={each} className="check">
            <input
              type="checkbox"
              name="form"
              value={each}
              defaultChecked={values.forms.includes(each)}
              aria-invalid={fields.forms ? true : undefined}
              aria-describedby={fields.forms ? "forms-error" : undefined}
            />
            {formNames[each]}
          </label>
        ))}
      </Group>
      <Group legend="What it does to your schedule" id="schedule">
        <label className="radio">
          <input type="radio" name="schedule" value="practice" defaultChecked={!values.counts} />
          Nothing: it is practice
        </label>
        <label className="radio">
          <input type="radio" name="schedule" value="counts" defaultChecked={values.counts} />
          Its answers count as reviews
        </label>
      </Group>
      <Group legend="Before each answer" id="confidence">
        <label className="check">
          <input type="checkbox" name="confidence" value="asked" defaultChecked={values.asksConfidence} />
          Ask how sure I am
        </label>
      </Group>
      {state.message && edited !== state ? <Alert title={state.message} /> : null}
      {available === null ? null : <input type="hidden" name="accept" value={available} />}
      <div className="line">
        <Button kind="main" isBig type="submit" busyText={isPending && "Choosing questions…"}>
          {available === null ? "Start quiz" : `Start with ${available}`}
        </Button>
      </div>
    </form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string;
  error: string | undefined;
  /** The words for not choosing; without them one must be chosen. */
  any?: string;
  children: (readonly [string, string])[];
};

function Choice({ name, label, value, error, any, children }: ChoiceProps) {
  return (
    <div className="field-group">
      <label htmlFor={name}>{label}</label>
      {/* Made anew for another value: React never changes which option a form goes back to. */}
      <select
        key={value}
        id={name}
        name={name}
        className="field"
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
      >
        {any === undefined ? null : <option value="">{any}</option>}
        {children.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
      {error ? <FieldError id={`${name}-error`}>{error}</FieldError> : null}
    </div>
  );
}

function Group({
  legend,
  id,
  error,
  className,
  children,
}: {
  legend: string;
  id: string;
  error?: string | undefined;
  className?: string;
  children: ReactNode;
}) {
  return (
    <fieldset className="quiz-group">
      <legend>{legend}</legend>
      <div className={className}>{children}</div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
