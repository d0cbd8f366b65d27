import Link from "next/link";
import type { StudyDay } from "@/core/schedule/study-day";
import type { ListedClaim } from "@/server/library/queries";
import { isShown, type Show, shows } from "./claim-filter";

const names: Record<Show, string> = {
  all: "All",
  due: "Due",
  learning: "Learning",
  known: "Known",
  new: "New",
  disagree: "Disagree",
};

type ClaimFiltersProps = {
  /** The page that shows them. */
  path: string;
  claims: ListedClaim[];
  current: Show;
  today: StudyDay;
};

/** Links rather than buttons: a filtered list has an address and needs no script. */
export function ClaimFilters({ path, claims, current, today }: ClaimFiltersProps) {
  return (
    <nav className="filters num" aria-label="Which claims">
      {shows.map((show) => (
        <Link
          key={show}
          href={{ pathname: path, query: show === "all" ? {} : { show } }}
          aria-current={show === current ? "true" : undefined}
          scroll={false}
          replace
        >
          {names[show]} {claims.filter((claim) => isShown(claim, show, today)).length}
        </Link>
      ))}
    </nav>
  );
}
