import { Skeleton } from "@/components/ui/skeleton";

/**
 * A page on its way, for a route's `loading.tsx`: still bars in the main column, no shimmer.
 *
 * There is none at the root on purpose: below a loading state a page that is missing or refused is sent as a
 * success, because the head of the response has left before the page knows.
 */
export function PageLoading({ label = "The page is loading" }: { label?: string }) {
  return (
    <div className="frame has-tabs">
      <main id="main" className="section">
        <div className="row">
          <div className="main">
            <Skeleton lines={4} label={label} />
          </div>
        </div>
      </main>
    </div>
  );
}
