// From more to less, each level once; what a document rates in other words stands as the document has it.
const scales = [
  ["required", "useful", "grows with scale", "varies", "largely unnecessary"],
  ["very fast", "fast", "moderate", "slow", "very slow"],
  ["very high", "high", "medium to high", "medium", "low to medium", "low", "very low"],
  ["unqualified yes", "yes", "yes with effort", "partly", "no"],
  ["very large", "large", "medium-sized", "small", "very small"],
  ["always", "often", "sometimes", "rarely", "never"],
];

const bare = (value: string) => value.toLowerCase().replace(/^an? /, "").replaceAll(",", "");
export const scaleOf = (value: string) => scales.find((scale) => scale.includes(bare(value)));

export const isOnScale = (value: string) => scaleOf(value) !== undefined;

/** The place of a value on its own scale, the most first. */
export const placeOnScale = (value: string) => scaleOf(value)?.indexOf(bare(value)) ?? 0;
