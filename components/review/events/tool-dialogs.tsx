import type { Feedback, ServedQuestion } from "@/core/review/exchange";
import { MoreDialog, type Tool } from "./more-dialog";
import { RatingsDialog } from "./ratings-dialog";
import { ReportDialog } from "./report-dialog";
import type { Tools } from "./use-tools";
import { WhyDialog } from "./why-dialog";

/** The dialogs of what can be done besides answering. */
export function ToolDialogs({
  tools,
  question,
  feedback,
  onHelp,
}: {
  tools: Tools;
  question: ServedQuestion;
  feedback: Feedback | null;
  onHelp: () => void;
}) {
  const { dialogs } = tools;
  const ofSeveral = (feedback?.claims ?? []).length > 1;
  const list: Tool[] = [
    { name: "Undo the last answer", keyName: "U", isOff: !tools.canUndo, run: tools.undo },
    { name: "Bury until tomorrow", keyName: "-", run: tools.bury },
    { name: "Suspend", keyName: "!", run: tools.suspend },
    { name: "Report this question", keyName: "R", run: () => dialogs.report.current?.showModal() },
    { name: "Why now", keyName: "I", run: () => dialogs.why.current?.showModal() },
    ...(ofSeveral
      ? [{ name: "Change ratings", keyName: null, run: () => dialogs.ratings.current?.showModal() }]
      : []),
    { name: "All keys", keyName: "?", run: onHelp },
  ];
  return (
    <>
      <MoreDialog dialogRef={dialogs.more} tools={list} />
      <ReportDialog dialogRef={dialogs.report} onReport={tools.report} />
      <WhyDialog dialogRef={dialogs.why} question={question} claim={feedback?.claim.id ?? null} />
      <RatingsDialog
        dialogRef={dialogs.ratings}
        claims={ofSeveral ? (feedback?.claims ?? []) : []}
        isBusy={tools.isBusy}
        onRate={tools.rate}
      />
    </>
  );
}
