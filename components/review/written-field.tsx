import { type RefObject, useId, useState } from "react";
import { FieldError } from "@/components/ui/field";
import type { WrittenForm } from "@/core/question/written";

const hints: Record<WrittenForm, string> = {
  cloze: "What fills the gap? Capitals do not matter.",
  typed: "A name or a term. Capitals do not matter.",
  numeric: "A number, or a range such as 5 to 10. A unit may stand with it.",
};

const emptyHints: Record<WrittenForm, string> = {
  cloze: "The gap is still empty. Type what fits, or choose “I don’t know”.",
  typed: "The answer is still empty. Type a name, or choose “I don’t know”.",
  numeric: "The answer is still empty. Type a number, or choose “I don’t know”.",
};

/** Where an answer is typed. Nothing is corrected, capitalised or offered: the memory is asked. */
export function WrittenField({
  form,
  formId,
  labelledBy,
  fieldRef,
  isOpen,
  onSubmit,
}: {
  form: WrittenForm;
  formId: string;
  labelledBy: string;
  fieldRef: RefObject<HTMLInputElement | null>;
  isOpen: boolean;
  onSubmit: (text: string) => void;
}) {
  const [isEmpty, setEmpty] = useState(false);
  const hintId = useId();
  return (
    <form
      id={formId}
      className="written"
      onSubmit={(event) => {
        event.preventDefault();
        const text = fieldRef.current?.value.trim() ?? "";
        if (!isOpen) return;
        if (text) return onSubmit(text);
        setEmpty(true);
        fieldRef.current?.focus();
      }}
    >
      <input
        ref={fieldRef}
        className="field written-field"
        type="text"
        name="text"
        maxLength={200}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="send"
        aria-labelledby={`${labelledBy} ${hintId}`}
        aria-invalid={isEmpty || undefined}
        aria-describedby={isEmpty ? `${hintId}-empty` : undefined}
        readOnly={!isOpen}
        onChange={() => setEmpty(false)}
      />
      <p className="field-hint" id={hintId}>
        {hints[form]}
      </p>
      {isEmpty && <FieldError id={`${hintId}-empty`}>{emptyHints[form]}</FieldError>}
    </form>
  );
}
