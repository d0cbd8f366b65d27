/**
 * American and British spelling as one: "optimise" and "optimize", "behaviour" and "behavior", "labelled" and
 * "labeled", "artefact" and "artifact". Only for comparing: both sides are folded, so that a word folded without
 * need ("advise") does no harm.
 */
export function foldSpelling(word: string): string {
  return word
    .replace(/(?<=\w{3})([iy])s(?=(e|ed|er|ing|ation|able)$)/, "$1z")
    .replace(/(?<=\w{2})our(?=(ed|ing|able|al|ful|less|ite)?$)/, "or")
    .replace(/(?<=\w{4})ll(?=(ed|er|ing)$)/, "l")
    .replace(/(?<=\w{2})tre$/, "ter")
    .replace(/ogue$/, "og")
    .replace(/^artefact/, "artifact")
    .replace(/^programme$/, "program")
    .replace(/(?<=\w{2})ence$/, "ense");
}
