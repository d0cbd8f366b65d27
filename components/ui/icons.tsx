import type { ReactNode } from "react";
import type { Topic } from "@/core/claim/claim";

/* Drawn on a grid of 16 or 20, stroke 1.5, round ends. Icons never speak: the word beside them does. */

function Glyph({ size, children }: { size: 16 | 20; children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Stairs, balance, shelf, loop, ruler, pencil. */
const topicPaths: Record<Topic, string> = {
  tiers: "M2 13.5h12M2 13.5v-3h4v-3.5h4V3.5h4v10",
  tradeoffs: "M1.75 5.25l12.5 3M8 6.75v6.5M5 13.5h6M2.5 5.5v2M13.5 8.25v2",
  libraries: "M2.5 2.75v10.5M6 2.75v10.5M9.25 3.1l3.75 10.1M1 13.5h14",
  lifecycle: "M13.25 8A5.25 5.25 0 1 1 11.4 4M13.4 1.9v2.6h-2.6",
  numbers: "M1.5 11.5h13M2.5 11.5v-6M5.25 11.5V8.75M8 11.5v-6M10.75 11.5V8.75M13.5 11.5v-6",
  practice: "M2.5 13.5l.75-3.25 7.5-7.5 2.5 2.5-7.5 7.5zM9 4.5l2.5 2.5",
};

export function TopicGlyph({ topic }: { topic: Topic }) {
  return (
    <Glyph size={16}>
      <path d={topicPaths[topic]} />
    </Glyph>
  );
}

const paths = {
  today: "M3 4.5h14v12H3zM3 8h14M7 2.5v3M13 2.5v3",
  library: "M4 3.5v13M8 3.5v13M11.5 4l4 12.5",
  progress: "M3 3v14h14M6 13l3.5-4 3 2.5L17 6",
  settings: "M3 6h6M13 6h4M3 14h2M9 14h8M11 4v4M7 12v4",
  close: "M5 5l10 10M15 5L5 15",
  back: "M12 4.5L6.5 10l5.5 5.5",
  equal: "M4 7.5h12M4 12.5h12",
  unequal: "M4 7.5h12M4 12.5h12M13.5 3.5l-7 13",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11M13.2 13.2L17 17",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <Glyph size={20}>
      <path d={paths[name]} />
    </Glyph>
  );
}

/** Six dots to hold something by. */
export function GripIcon() {
  return (
    <Glyph size={16}>
      <path d="M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01" strokeWidth="1.75" />
    </Glyph>
  );
}

/** A disc half light, half dark: the theme. */
export function ThemeIcon() {
  return (
    <Glyph size={20}>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" stroke="none" />
    </Glyph>
  );
}
