import { describe, expect, test } from "vitest";
import { type Claim, type ClaimKind, claimSchema, type Payload } from "@/core/claim/claim";
import { sampleLibrary } from "@/core/question/testing/sample-library";
import { type Ask, sourcesOf } from "./ask";
import { liesAbout } from "./true-false";

function claim<K extends ClaimKind>(id: string, kind: K, payload: Payload<K>, statement: string): Claim {
  const source = { section: "Tools", start: 1, end: 9, checksum: "0123456789ab" };
  const parsed = claimSchema.parse({
    id,
    topic: "libraries",
    kind,
    payload,
    statement,
    gaps: [],
    entities: [],
    source,
  });
  return { ...parsed, document: "almanac" };
}

/** The false statements about one slot of the first claim. */
function lies(slot: string, asks: Ask["asks"], ...claims: [Claim, ...Claim[]]): string[] {
  const sources = sourcesOf({ ...sampleLibrary, claims, relations: [] });
  const fact = sources.truth.factsOfClaim(claims[0].id).find((some) => some.slot === slot);
  if (!fact) throw new Error(`No ${slot} in ${claims[0].id}`);
  return [...liesAbout({ fact, asks }, sources)].map(({ question }) => question.stem);
}

describe("a false statement", () => {
  test("on a comparison turns it round, and names no third thing", () => {
    const winner = claim(
      "one",
      "comparison",
      { dimension: "drafting speed", better: "Ostra", worse: "Runic" },
      "On drafting speed, the almanac finds Ostra ahead of Runic.",
    );
    const other = claim(
      "two",
      "comparison",
      { dimension: "ink economy", better: "Sable", worse: "Runic" },
      "On ink economy, the almanac finds Sable ahead of Runic.",
    );
    expect(lies("winner", "value", winner, other)).toEqual([
      "On drafting speed, the almanac finds Runic ahead of Ostra.",
    ]);
    expect(lies("winner", "subject", winner, other)).toEqual([]);
  });

  test("on a comparison with an example of one end is put in plain words", () => {
    const winner = claim(
      "one",
      "comparison",
      { dimension: "value", better: "plain maps", worse: "old charts" },
      "Plain maps such as those of towns have more value than old charts.",
    );
    const [stem] = lies("winner", "value", winner);
    expect(stem).toMatch(/puts old charts ahead of plain maps\.$/);
  });

  test("on a reason takes the foil that is written for it, and no reason for something else", () => {
    const reason = (id: string, foil?: string) =>
      claim(
        id,
        "reason",
        { effect: `the guild of ${id} thrives`, cause: `the rivers near ${id} are deep`, foil },
        `The guild of ${id} thrives because the rivers near ${id} are deep.`,
      );
    expect(lies("cause", "value", reason("north", "its maps are cheap"), reason("south"))).toEqual([
      "The guild of north thrives because its maps are cheap.",
    ]);
    expect(lies("cause", "value", reason("south"), reason("north"))).toEqual([]);
    expect(lies("cause", "subject", reason("north", "its maps are cheap"), reason("south"))).toEqual([]);
  });

  test("on advice with a reason rejects the advice", () => {
    const advice = claim(
      "one",
      "advice",
      { do: "build the frame first", because: "mistakes show early" },
      "Build the frame first, says the almanac, because mistakes show early.",
    );
    expect(lies("because", "value", advice)).toEqual([
      "Ada Ferrow advises against building the frame first.",
    ]);
  });

  test("is put in plain words where the rest of the statement would not suit what is put in", () => {
    const purpose = (tool: string, use: string, statement: string) =>
      claim(tool.toLowerCase(), "purpose", { tool, purpose: use }, statement);
    const contours = purpose(
      "Basalt",
      "contour drawing",
      "Before a winter journey by river or sea, Basalt is used for contour drawing.",
    );
    const paper = purpose("Fennel", "paper milling", "Fennel is used for paper milling.");
    const coasts = purpose(
      "Marlstone",
      "letter carving",
      "Before a winter journey by river or sea, Marlstone is used for letter carving.",
    );
    expect(lies("purpose", "value", contours, paper)).toEqual(["AI engineers use Basalt for paper milling."]);
    expect(lies("purpose", "value", contours, coasts)).toEqual([
      "Before a winter journey by river or sea, Basalt is used for letter carving.",
    ]);
  });

  test("does not trade what two practices are called, for one may be both", () => {
    const standing = (subject: string, value: string) =>
      claim(
        value.replaceAll(" ", "-"),
        "trait",
        { subject, dimension: "standing in the guild", value },
        `In the guild, ${subject} is called ${value}.`,
      );
    const practices = [standing("clean copying", "a duty"), standing("quick drafting", "a habit")] as const;
    expect(lies("trait", "value", ...practices)).toEqual([]);
    const tools = [standing("Basalt", "a duty"), standing("Fennel", "a habit")] as const;
    expect(lies("trait", "value", ...tools)).toEqual(["In the guild, Basalt is called a habit."]);
  });

  test("does not give another thing its limit, which may have it too", () => {
    const limit = (subject: string, text: string) =>
      claim(
        subject.toLowerCase(),
        "limit",
        { subject, limit: text },
        `The almanac names ${text} of ${subject}.`,
      );
    expect(
      lies("limit", "subject", limit("Ostra", "a narrow palette"), limit("Runic", "dull edges")),
    ).toEqual([]);
  });
});
