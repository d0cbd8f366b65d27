import type { InputHTMLAttributes, ReactNode } from "react";
import { VerdictMark } from "./verdict-mark";

type FieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, "id"> & {
  /** Also the id of the input, unless `id` says otherwise. */
  name: string;
  id?: string;
  label: string;
  hint?: ReactNode;
  /** A sentence that says what is wrong and what to do. */
  error?: string | null;
};

/** A labelled input. Hint and error are read out with it. */
export function Field({ name, id = name, label, hint, error, className, ...input }: FieldProps) {
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  return (
    <div className={className ? `field-group ${className}` : "field-group"}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        name={name}
        className="field"
        aria-describedby={[errorId, hintId].filter(Boolean).join(" ") || undefined}
        aria-invalid={error ? true : undefined}
      />
      {error && errorId ? <FieldError id={errorId}>{error}</FieldError> : null}
      {hint && hintId ? (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** The sentence below a control that was refused. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="field-err">
      <VerdictMark verdict="wrong" isSmall />
      <span>{children}</span>
    </p>
  );
}
