import { gapMark } from "@/core/question/gap-mark";

/** The stem with its gap: a blank to read as such, or the word that fills it. */
export function ClozeStem({ stem, filled }: { stem: string; filled: string | null }) {
  const [before, ...after] = stem.split(gapMark);
  return (
    <>
      {before}
      <span className={filled === null ? "gap" : "gap is-filled"}>
        {filled ?? <span className="vh">blank</span>}
        {filled === null && <span aria-hidden="true">{"\u00a0"}</span>}
      </span>
      {after.join(gapMark)}
    </>
  );
}
