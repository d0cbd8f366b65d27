import type { Claim } from "@/core/claim/claim";
import { amountOf, formatAmount, hedgeOf } from "@/core/claim/quantity";
import { findOnce } from "./phrasing";

/** Words that limit what a claim says, and those that a question may keep them with. */
const hedges = {
  denial: {
    said: /\b(not|never|cannot|no longer|rarely|seldom|hardly|unlikely)\b|n[’']t\b/i,
    kept: /\b(not?|never|cannot|without|rarely|seldom|hardly|neither|nor|none|nothing|against|instead|rather|beyond|lack\w*|missing|too|less|low\w*|poor\w*|weak\w*|slow\w*|limit\w*|open|little|few\w*|var(?:y|ies)|grows|depends|doubt\w*)\b|n[’']t\b|\b(un|in|im|dis|non-?|mis)\p{L}{4,}/iu,
  },
  possibility: {
    said: /\b(may|might|perhaps|possibly|apparently)\b/i,
    kept: /\b(may|might|can|could|possible|possibly|perhaps|apparent\w*|likely|unlikely|potential|sometimes)\b/i,
  },
};

// "And not a library" sets the thing off against another, which the claim says nothing of.
const contrasts = /(?:,|\band|\bbut|\bor)\s+not\b|\bnot\s+(?:only|just|merely)\b|\bwhether or not\b/gi;

/** Wordings of a bound or of an approximation, as documents and questions put them. */
const ofNumber = {
  least: /\b(over|above|more than|at least|at the least|least|minimum|or more|lower (bound|limit))\b/i,
  most: /\b(under|below|less than|at most|at the most|most|maximum|up to|within|no more than|upper (bound|limit))\b/i,
  about: /\b(about|around|roughly|rough|approximate|approximately|something like|nearly|some)\b/i,
};

/** The hedges of the claim that `text`, all that a question says, does not keep. */
export function lostHedges(claim: Claim, text: string): string[] {
  const lost: string[] = [];
  if (claim.kind === "quantity") {
    const { bound, approximate } = claim.payload;
    // Only where the number is in play; beside its subject alone there is nothing to hedge.
    const isInPlay = findOnce(text, formatAmount(amountOf(claim.payload))) !== null;
    if (isInPlay && bound && !ofNumber[bound].test(text)) lost.push(`“${hedgeOf(claim.payload).trim()}”`);
    if (isInPlay && approximate && !bound && !ofNumber.about.test(text)) lost.push("“about”");
  }
  const statement = claim.statement.replace(contrasts, " ");
  const keeping = `${text} ${Object.values(claim.payload).flat().join(" ")}`;
  // The slots of the payload say what they say, hedges included; what none of them keeps is lost.
  for (const [what, { said, kept }] of Object.entries(hedges))
    if (said.test(statement) && !kept.test(keeping)) lost.push(what);
  return lost;
}
