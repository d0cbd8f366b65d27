/** Something on the board that can be pressed, by name: "left:ab12". One string, so that it can stand in the page. */
export type PartKind = "option" | "left" | "right" | "item" | "group" | "pool" | "step";
export type Part = `${PartKind}:${string}`;

export const partOf = (kind: PartKind, id: string): Part => `${kind}:${id}`;

export const idIn = (part: Part): string => part.slice(part.indexOf(":") + 1);

export const isOf = (part: Part | null, kind: PartKind): part is Part =>
  part?.startsWith(`${kind}:`) ?? false;
