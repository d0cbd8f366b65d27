import type { Topic } from "@/core/claim/claim";
import { TopicGlyph } from "./icons";

export const topicNames: Record<Topic, string> = {
  tiers: "Tiers",
  tradeoffs: "Tradeoffs",
  libraries: "Libraries",
  lifecycle: "Lifecycle",
  numbers: "Numbers & history",
  practice: "Practice",
};

/** Sets `--t`, the topic's colour, for whatever stands within. */
export const topicClasses: Record<Topic, string> = {
  tiers: "t-tiers",
  tradeoffs: "t-tradeoffs",
  libraries: "t-libraries",
  lifecycle: "t-lifecycle",
  numbers: "t-numbers",
  practice: "t-practice",
};

/** The glyph carries the colour; the name stays in ink. */
export function TopicLabel({ topic }: { topic: Topic }) {
  return (
    <span className={`topic ${topicClasses[topic]}`}>
      <TopicGlyph topic={topic} />
      {topicNames[topic]}
    </span>
  );
}
