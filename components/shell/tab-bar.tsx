import Link from "next/link";
import { Icon } from "@/components/ui/icons";
import { type Place, type PlaceName, places, settingsPlace } from "./places";

type TabBarProps = { current: PlaceName | null; dueCount: number | null };

/** A phone's navigation, within the thumb's reach, with the review in its middle. */
export function TabBar({ current, dueCount }: TabBarProps) {
  const tab = ({ name, href, title, icon }: Place) => (
    <Link key={name} href={href} aria-current={name === current ? "page" : undefined}>
      <Icon name={icon} />
      {title}
    </Link>
  );
  return (
    <nav className="tabbar" aria-label="Main">
      {places.slice(0, 2).map(tab)}
      <Link className="go" href="/review">
        {dueCount === null ? null : (
          <b>
            {/* Four figures would not fit the pill. */}
            {dueCount > 999 ? "999+" : dueCount}
            <span className="vh"> due, </span>
          </b>
        )}
        Review
      </Link>
      {[...places.slice(2), settingsPlace].map(tab)}
    </nav>
  );
}
