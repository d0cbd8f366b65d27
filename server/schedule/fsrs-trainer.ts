import "server-only";
import type { Trainer } from "@/core/schedule/evaluate/evaluate";
import type { PastReview } from "@/core/schedule/evaluate/past-log";
import { ratings } from "@/core/schedule/rating";
import { daysBetween } from "@/core/schedule/study-day";

/** As much of the library as is used. */
type Binding = {
  FSRSBindingReview: new (rating: number, deltaT: number) => object;
  FSRSBindingItem: new (reviews: object[]) => object;
  computeParameters: (
    items: object[],
    options: { enableShortTerm: boolean; timeout: number },
  ) => Promise<number[]>;
};

/** Named apart, so that the compiler does not ask for a package that need not be there. */
const library: string = "@open-spaced-repetition/binding";

/** The memory it takes grows by some 3 kB a review; older ones say less of the person of today. */
const mostItems = 100_000;

/**
 * What fits weights to reviews: the native library of FSRS. Null where it is not installed or has no build for
 * this processor and system; personal parameters are then not available, and all else works.
 */
export async function findTrainer(): Promise<Trainer | null> {
  let binding: Binding;
  try {
    // As it stands: a bundler would look for it, and cannot know where.
    binding = await import(/* turbopackIgnore: true */ /* @vite-ignore */ library);
  } catch {
    // Absent, or present without a native part for this machine: the same to whoever asks.
    return null;
  }
  return async (log) => {
    const items = itemsOf(log, binding);
    if (items.length === 0) return null;
    // Without a timeout of 1 ms progress would be polled for at half a second at least.
    return binding.computeParameters(items, { enableShortTerm: false, timeout: 1 });
  };
}

/** One for each review but a claim's first: all its reviews so far, in the order of time. */
function itemsOf(log: readonly PastReview[], { FSRSBindingItem, FSRSBindingReview }: Binding): object[] {
  const soFar = new Map<string, { lastDay: string; reviews: object[] }>();
  const items: (() => object)[] = [];
  for (const { claim, day, rating } of log) {
    const before = soFar.get(claim);
    const waited = before ? daysBetween(before.lastDay, day) : 0;
    const reviews = [...(before?.reviews ?? []), new FSRSBindingReview(ratings.indexOf(rating) + 1, waited)];
    soFar.set(claim, { lastDay: day, reviews });
    if (before) items.push(() => new FSRSBindingItem(reviews));
  }
  return items.slice(-mostItems).map((make) => make());
}
