import { Button } from "@/components/ui/button";
import type { Act } from "@/core/review/event-exchange";
import type { Notice } from "./use-events";

/** What became of the latest act; always there, so that it is read out when it fills. */
export function EventNotice({
  notice,
  isBusy,
  onDo,
}: {
  notice: Notice | null;
  isBusy: boolean;
  onDo: (act: Act) => void;
}) {
  const again = notice && (notice.tone === "good" ? notice.takeBack : notice.retry);
  return (
    <div className="event-notice" role="status" data-tone={notice?.tone}>
      {notice ? <p>{notice.text}</p> : null}
      {notice && again ? (
        <Button kind="quiet" busyText={isBusy && "Saving…"} onClick={() => onDo(again)}>
          {notice.tone === "good" ? "Take it back" : "Try again"}
        </Button>
      ) : null}
    </div>
  );
}
