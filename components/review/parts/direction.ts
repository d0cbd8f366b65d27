export type Direction = "up" | "down" | "left" | "right";

/** A part's place on the page, in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Whether two boxes stand in one line: the middle of each lies within the other's height. */
function areInLine(one: Box, other: Box) {
  const within = (y: number, box: Box) => y >= box.y && y <= box.y + box.height;
  return within(middle(one).y, other) || within(middle(other).y, one);
}

/**
 * Which of the boxes an arrow leads to, by index; null at the edge. Up and down go to the next line and there to
 * whatever is nearest; left and right stay in the line, and at its end go on as one reads, in the order given.
 */
export function nextInDirection(boxes: readonly Box[], from: number, direction: Direction): number | null {
  const start = boxes[from];
  if (!start) return boxes.length > 0 ? 0 : null;
  const others = boxes.map((box, index) => ({ box, index })).filter(({ index }) => index !== from);
  const sign = direction === "up" || direction === "left" ? -1 : 1;
  if (direction === "left" || direction === "right") {
    const ahead = others
      .filter(({ box }) => areInLine(box, start) && sign * (middle(box).x - middle(start).x) > 0)
      .sort((a, b) => sign * (middle(a.box).x - middle(b.box).x))[0];
    const inReading = from + sign;
    return ahead?.index ?? (inReading >= 0 && inReading < boxes.length ? inReading : null);
  }
  const lines = others
    .filter(({ box }) => !areInLine(box, start) && sign * (middle(box).y - middle(start).y) > 0)
    .sort((a, b) => sign * (middle(a.box).y - middle(b.box).y));
  const line = lines[0];
  if (!line) return null;
  const nearest = lines
    .filter(({ box }) => areInLine(box, line.box))
    .sort((a, b) => Math.abs(a.box.x - start.x) - Math.abs(b.box.x - start.x))[0];
  return nearest?.index ?? line.index;
}
