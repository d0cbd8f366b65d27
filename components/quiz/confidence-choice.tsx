import { type Confidence, confidences } from "@/core/quiz/confidence";
import "./confidence.css";
import { confidenceWords } from "./wording";

/** Asked before the answer and never needed: choosing the same word again takes it back. */
export function ConfidenceChoice({
  chosen,
  isOpen,
  onChoose,
}: {
  chosen: Confidence | null;
  isOpen: boolean;
  onChoose: (confidence: Confidence | null) => void;
}) {
  return (
    <fieldset className="sureness">
      <legend className="vh">How sure are you, before you answer?</legend>
      <span aria-hidden="true">How sure?</span>
      {confidences.map((confidence) => (
        <button
          key={confidence}
          type="button"
          aria-pressed={confidence === chosen}
          aria-disabled={!isOpen || undefined}
          onClick={() => isOpen && onChoose(confidence === chosen ? null : confidence)}
        >
          {confidenceWords[confidence]}
        </button>
      ))}
    </fieldset>
  );
}
