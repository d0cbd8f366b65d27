import Link from "next/link";
import { Icon } from "@/components/ui/icons";
import { Key } from "@/components/ui/key";
import { type Tick, Ticks } from "@/components/ui/ticks";
import type { SessionView } from "@/core/review/exchange";
import { placeOf } from "./session-place";
import { minutesSentence, tallySentence } from "./wording";

/** More ticks than this run into each other on a phone at full width. */
const manyTicks = 40;

export function SessionHeader({
  session,
  isAsking,
  onMore = null,
}: {
  session: SessionView;
  isAsking: boolean;
  /** Opens what can be done besides answering. */
  onMore?: (() => void) | null;
}) {
  const { outcomes, minutesLeft } = session;
  const position = outcomes.length + (isAsking ? 1 : 0);
  const total = Math.max(session.total, position);
  const ticks = Array.from({ length: total }, (_, place): Tick => {
    return outcomes[place] ?? (isAsking && place === outcomes.length ? "now" : "todo");
  });
  return (
    <header className="session-head">
      <div className="row">
        <div className="gutter">
          <Link className="tool end" href={placeOf(session).leave} aria-label="End session">
            <Icon name="close" />
            <span className="desk">End</span>
            <span className="desk">
              <Key>Esc</Key>
            </span>
          </Link>
        </div>
        <div className="main">
          <Ticks ticks={ticks} label={tallySentence(session, position)} isThin={total > manyTicks} />
        </div>
        <div className="margin">
          <span>
            {session.quiz ? "Quiz, " : null}
            <b>{position}</b> of {total}
          </span>
          {minutesLeft !== null && <span className="desk">{minutesSentence(minutesLeft)}</span>}
          {onMore && (
            <button type="button" className="tool more-tool" aria-haspopup="dialog" onClick={onMore}>
              More
            </button>
          )}
        </div>
      </div>
    </header>
  );
}
