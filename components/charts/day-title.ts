import type { StudyDay } from "@/core/schedule/study-day";

const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** "24 Nov 2025". A study day has no zone any more, so it is read as one in UTC. */
export const dayTitle = (day: StudyDay) => format.format(Date.parse(`${day}T00:00:00Z`));
