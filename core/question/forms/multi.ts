import { contentWords, overlaps } from "@/core/claim/normal-form";
import { contentHash, seedOf } from "@/core/question/content-hash";
import { dangles } from "@/core/question/lint/lint-text";
import type { QuestionOf } from "@/core/question/question";
import { multiStems } from "@/core/question/wording/multi-stems";
import { opening } from "@/core/question/wording/opening";
import { wordCount } from "@/core/question/wording/phrasing";
import { areApart, shareSubject } from "./apart";
import type { Sources } from "./ask";
import { gather, nearness } from "./gather";
import { areOneSort, isOfClasses, isSameText, type Link, type Table } from "./link";
import { isParallel } from "./match";
import { groupsOf } from "./sort";
import { sharedWord, toldWords } from "./telling";

type Multi = QuestionOf<"multi">;

const mostOptions = 6;
const fewestOptions = 4;
const mostRight = 4;
const mostWords = 14;
const askable = ["purpose", "stage", "trait", "group", "level", "winner", "pick", "limit", "reason"];
// Where groups are the document's own and most have several items, a group of one is as good an answer as any.
const alone = ["group", "level", "winner"];

/** For each group of the table its items among others', each as one question for every wording, best first. */
export function multisFor(table: Table, sources: Sources): Multi[][] {
  if (!askable.includes(table.kind)) return [];
  const links = table.links.filter(
    (link) => wordCount(link.item) <= mostWords && !dangles(link.item) && toldWords(link).length === 0,
  );
  return groupsOf(links).flatMap((group) => {
    const own = links.filter((link) => isSameText(link.group, group));
    const others = links.filter((link) => !isSameText(link.group, group));
    return rightsOf(own, table, sources).flatMap((right) => {
      const wrong = wrongFor(right, others, table, sources);
      if (wrong.length < 2 || right.length + wrong.length < fewestOptions) return [];
      if (sharedWord(right, wrong)) return [];
      return [multiStems(table, right, sources).map((stem) => multi(stem, right, wrong, sources))];
    });
  });
}

/** What is right, parted so that no question has more than four of them. */
function rightsOf(links: Link[], table: Table, sources: Sources): Link[][] {
  const fewest = alone.includes(table.kind) && links.length === 1 && isOfClasses(table) ? 1 : 2;
  return gather(links, {
    most: links.length === mostRight + 1 ? mostRight - 1 : mostRight,
    fewest,
    fits: (set, link) => set.every((other) => areAlike(other, link, sources)),
    // What is alike in wording would be seen to belong together.
    worth: (set, link) => nearness(set, link) - 5 * set.filter((other) => shareWord(other, link)).length,
  });
}

const shareWord = (a: Link, b: Link) =>
  [...contentWords(a.item)].some((word) => contentWords(b.item).has(word));

function wrongFor(right: Link[], others: Link[], table: Table, sources: Sources): Link[] {
  const chosen: Link[] = [];
  // Five options or six, at least two of them wrong.
  const count = Math.max(2, mostOptions - right.length - (seedOf(right.map(idOf).join()) % 2));
  const near = (link: Link) => nearness(right, link);
  const tie = (link: Link) => seedOf(`${right.map(idOf).join()}|${idOf(link)}`);
  for (const link of [...others].sort((a, b) => near(b) - near(a) || tie(a) - tie(b))) {
    if (chosen.length === count) break;
    const isHonest = right.every((own) => areApart(own, link, sources) && canMislead(own, link, table));
    if (isHonest && [...right, ...chosen].every((other) => areAlike(other, link, sources))) chosen.push(link);
  }
  return chosen;
}

/** A reason for something else misleads nobody from afar, and everybody where both things are about the same. */
const canMislead = (own: Link, link: Link, { kind }: Table) =>
  kind !== "reason" ||
  (own.fact.claim.topic === link.fact.claim.topic && !shareSubject(own.group, link.group));

const idOf = ({ fact }: Link) => fact.claim.id;

/** Whether two options can stand beside each other: of one kind, of similar length, and not the same. */
function areAlike(a: Link, b: Link, sources: Sources): boolean {
  const { truth } = sources;
  if (
    !areOneSort([a.item, b.item], sources) ||
    isSameText(a.item, b.item) ||
    truth.names.isSame(a.item, b.item)
  )
    return false;
  const areNames = truth.names.entityOf(a.item) && truth.names.entityOf(b.item);
  if (!areNames && overlaps(a.item, b.item)) return false;
  return isParallel(a.item, b.item, sources);
}

function multi(stem: string, right: Link[], wrong: Link[], sources: Sources): Multi {
  const shown = ({ item }: Link) => opening(item, sources.truth.names);
  const drafts = [
    ...right.map((link) => ({ text: shown(link), correct: true, trueOf: null, claim: idOf(link) })),
    ...wrong.map((link) => ({
      text: shown(link),
      correct: false,
      trueOf: { claim: idOf(link), subject: link.group },
      claim: null,
    })),
  ];
  const texts = drafts.map(({ text, correct, claim }) => [text, correct, claim] as const);
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  const id = contentHash(JSON.stringify(["multi", stem, sorted]));
  const options = drafts
    .map((draft) => ({ id: contentHash(`${id}|${draft.text}`), ...draft }))
    // The order of ids tells nothing of what is right.
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { form: "multi", id, claims: [...new Set(right.map(idOf))].sort(), stem, options };
}
