/** As in Anki: a claim forgotten this often costs more than it is worth, and is named again every four times. */
const leechFrom = 8;
const leechAgain = 4;

export const isLeech = (lapses: number) => lapses >= leechFrom;

/** Whether a review that brought the lapses to this number is the one at which to tell the person and the author. */
export const tellsOfLeech = (before: number, after: number) =>
  after > before && isLeech(after) && (after - leechFrom) % leechAgain === 0;
