import { Button } from "@/components/ui/button";
import { SessionFooter } from "./session-footer";

/** When the claim returns, and the way on. */
export function AnsweredFooter({
  sentence,
  isEnding,
  onContinue,
}: {
  sentence: string;
  isEnding: boolean;
  onContinue: () => void;
}) {
  return (
    <SessionFooter
      margin={
        <Button kind="main" keyHint="Enter" busyText={isEnding && "Summing up…"} onClick={onContinue}>
          Continue
        </Button>
      }
    >
      <p className="foot-next">{sentence}</p>
    </SessionFooter>
  );
}
