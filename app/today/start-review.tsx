import { startReview } from "@/app/review/actions";
import { Button } from "@/components/ui/button";
import { count } from "@/components/wording/counts";
import type { Today } from "@/server/study/today";
import { KeyPress } from "./key-press";

type StartReviewProps = { today: Today; hasOpenSession: boolean };

/** The one main action of Today. Nothing when there is nothing to ask. */
export function StartReview({ today, hasOpenSession }: StartReviewProps) {
  const { asked, offered, isFirstDay } = today;
  if (!hasOpenSession && asked + offered === 0) return null;
  const label = hasOpenSession
    ? "Go on with the review"
    : asked > 0
      ? "Start review"
      : isFirstDay
        ? "Start learning"
        : `Learn ${count(offered, "new claim")}`;
  return (
    <form action={startReview} className="actions">
      <Button kind="main" isBig type="submit" keyHint="R" id="start-review">
        {label}
      </Button>
      <KeyPress keyName="r" targetId="start-review" />
    </form>
  );
}
