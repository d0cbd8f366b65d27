import { addDays, daysBetween, type StudyDay, studyDayOf } from "./study-day";

/**
 * Where a person counts days, and from which day on. Zones change when people travel; days do not begin twice
 * because of it.
 */
export type Calendar = {
  zone: string;
  /** The day that had begun when the zone was last changed; null while there was only one zone. */
  floor: StudyDay | null;
};

/**
 * A person's study day: that of the zone, but never one before a day that has begun for them already. After a
 * flight west a day goes on until the new zone has caught up with it, so it is neither lived twice nor left.
 *
 * @throws RangeError when the zone is unknown.
 */
export function dayFor(at: Date, { zone, floor }: Calendar): StudyDay {
  const day = studyDayOf(at, zone);
  return floor !== null && day < floor ? floor : day;
}

/** The calendar after the zone was changed. */
export const moveTo = (zone: string, at: Date, calendar: Calendar): Calendar => ({
  zone,
  floor: dayFor(at, calendar),
});

/**
 * The days that a change of zone passed over: they never began, so nobody could have kept or missed them, and
 * no streak breaks on them. At most one, by a flight east over the date line. `before` and `after` are the
 * days of that moment in the calendar that held and the one that holds now.
 */
export const daysPassedOver = (before: StudyDay, after: StudyDay): StudyDay[] =>
  Array.from({ length: Math.max(0, daysBetween(before, after) - 1) }, (_, i) => addDays(before, i + 1));
