import { type RefObject, useId, useState } from "react";
import { FieldError } from "@/components/ui/field";

/** Where the missing words are typed. Nothing is corrected, capitalised or offered: the memory is asked. */
export function ClozeField({
  formId,
  labelledBy,
  fieldRef,
  isOpen,
  onSubmit,
}: {
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
      className="cloze"
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
        className="field cloze-field"
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
        What fills the gap? Capitals do not matter.
      </p>
      {isEmpty && (
        <FieldError id={`${hintId}-empty`}>
          The gap is still empty. Type what fits, or choose “I don’t know”.
        </FieldError>
      )}
    </form>
  );
}
