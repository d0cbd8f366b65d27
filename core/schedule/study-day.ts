/**
 * A study day, written `YYYY-MM-DD`: a calendar day in the person's IANA time zone that starts at 04:00 local
 * wall time, so that an answer at one in the morning still belongs to the evening before. Text in this shape
 * sorts in the order of time.
 */
export type StudyDay = string;

export const dayStartsAtHour = 4;

const minuteMs = 60_000;
const dayMs = 86_400_000;

// Making a formatter costs a hundred times as much as using one.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string) {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
  });
  clocks.set(zone, clock);
  return clock;
}

const textOf = (ms: number): StudyDay => new Date(ms).toISOString().slice(0, 10);

function msOf(day: StudyDay) {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`"${day}" is not a study day`);
  return ms;
}

/**
 * The study day that an instant belongs to. It never goes backwards in one zone: no clock has been turned back
 * across 04:00 since 1970 (Athens goes from 04:00 to 03:00, but reads 04:00 only once).
 *
 * @throws RangeError when the zone is unknown.
 */
export function studyDayOf(at: Date, zone: string): StudyDay {
  let [year, month, day, hour] = [0, 0, 0, 0];
  for (const { type, value } of clockOf(zone).formatToParts(at)) {
    if (type === "year") year = Number(value);
    else if (type === "month") month = Number(value);
    else if (type === "day") day = Number(value);
    else if (type === "hour") hour = Number(value);
  }
  return textOf(Date.UTC(year, month - 1, hour < dayStartsAtHour ? day - 1 : day));
}

export const addDays = (day: StudyDay, count: number): StudyDay => textOf(msOf(day) + count * dayMs);

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: StudyDay, to: StudyDay) => (msOf(to) - msOf(from)) / dayMs;

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: StudyDay) => ((new Date(msOf(day)).getUTCDay() + 6) % 7) + 1;

/**
 * The first instant of the next study day.
 *
 * Searched for rather than computed from an offset: the offset may change during the very night, 04:00 may not
 * exist, and whole days have been left out. Zones lie within 15 hours of UTC and differ from it by whole minutes.
 */
export function studyDayEnd(day: StudyDay, zone: string): Date {
  const around = msOf(day) + dayMs + dayStartsAtHour * 60 * minuteMs;
  let within = around - 16 * 60 * minuteMs;
  let after = around + 16 * 60 * minuteMs;
  while (after - within > minuteMs) {
    const middle = within + Math.floor((after - within) / 2 / minuteMs) * minuteMs;
    if (studyDayOf(new Date(middle), zone) > day) after = middle;
    else within = middle;
  }
  return new Date(after);
}

/** True for names such as "Europe/Berlin". Bare offsets ("+05:30") are refused: they know no summer time. */
export function isTimeZone(name: string) {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    // The constructor's only way to say that it does not know the zone.
    return false;
  }
}
