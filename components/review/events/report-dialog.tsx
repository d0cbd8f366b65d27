import { type FormEvent, type RefObject, useRef } from "react";
import { Button } from "@/components/ui/button";
import { longestNote, type ReportReason, reportReasons } from "@/core/review/report-reasons";

const reasons: Record<ReportReason, string> = {
  wrong: "The answer is wrong",
  ambiguous: "More than one answer is right",
  unclear: "The question is unclear",
  other: "Something else",
};

/** What is wrong with the question. Enter sends, from wherever one is in the form. */
export function ReportDialog({
  dialogRef,
  onReport,
}: {
  dialogRef: RefObject<HTMLDialogElement | null>;
  onReport: (report: { reason: ReportReason; note: string }) => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const reason = reportReasons.find((each) => each === data.get("reason")) ?? "other";
    onReport({ reason, note: String(data.get("note") ?? "").trim() });
    form.current?.reset();
    dialogRef.current?.close();
  };
  return (
    <dialog className="help" ref={dialogRef} aria-labelledby="review-report">
      <h2 id="review-report">Report this question</h2>
      <form ref={form} onSubmit={send}>
        <fieldset className="reasons">
          <legend>What is wrong with it?</legend>
          {reportReasons.map((reason, index) => (
            <label key={reason}>
              <input type="radio" name="reason" value={reason} defaultChecked={index === 0} />
              {reasons[reason]}
            </label>
          ))}
        </fieldset>
        <label className="note-field">
          Note, if you like
          <input className="field" name="note" maxLength={longestNote} autoComplete="off" />
        </label>
        <div className="dialog-actions">
          <Button kind="main" type="submit" keyHint="Enter">
            Report
          </Button>
          <Button onClick={() => dialogRef.current?.close()}>Cancel</Button>
        </div>
      </form>
    </dialog>
  );
}
