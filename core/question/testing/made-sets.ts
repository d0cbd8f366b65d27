import type { QuestionOf } from "../question";

/** Invented questions of several claims, for tests of what answers them. */

const letters = "abcdefgh".split("");
const texts = ["Basalt", "Fennel", "Quillwort", "Marlstone", "Tamarack", "Ostra", "Runic", "Sable"];

export function madeMulti(right: number, wrong: number): QuestionOf<"multi"> {
  const options = Array.from({ length: right + wrong }, (_, at) => ({
    id: `o${at}`,
    text: texts[at] ?? "",
    correct: at < right,
    claim: at < right ? `claim-${at}` : null,
    trueOf: at < right ? null : { claim: "other", subject: "another" },
  }));
  const claims = options.flatMap(({ claim }) => claim ?? []);
  return { form: "multi", id: "multi", claims, stem: "Which of these tools draw contours?", options };
}

export function madeMatch(count: number): QuestionOf<"match"> {
  const pairs = Array.from({ length: count }, (_, at) => ({
    left: { id: `l${at}`, text: texts[at] ?? "" },
    right: { id: `r${at}`, text: `job ${letters[at]}` },
    claim: `claim-${at}`,
  }));
  const claims = pairs.map(({ claim }) => claim);
  return { form: "match", id: "match", claims, stem: "Which tool does which job?", pairs };
}

export function madeSort(count: number): QuestionOf<"sort"> {
  const groups = ["Ring 1", "Ring 2", "Ring 3"].map((name, at) => ({ id: `g${at}`, name }));
  const items = Array.from({ length: count }, (_, at) => ({
    id: `i${at}`,
    text: texts[at] ?? "",
    group: `g${at % 3}`,
    claim: `claim-${at}`,
  }));
  const claims = items.map(({ claim }) => claim);
  return { form: "sort", id: "sort", claims, stem: "To which ring does each belong?", groups, items };
}

/** Of a sequence all steps rest on one claim; dated events each have their own. */
export function madeOrder(count: number, of: "sequence" | "events"): QuestionOf<"order"> {
  const steps = Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    text: texts[at] ?? "",
    claim: of === "sequence" ? "claim-0" : `claim-${at}`,
  }));
  const claims = [...new Set(steps.map(({ claim }) => claim))];
  return { form: "order", id: "order", claims, stem: "In which order are these taken up?", steps };
}
