import Link from "next/link";
import type { ReactNode } from "react";
import { Key } from "@/components/ui/key";
import { Wordmark } from "@/components/ui/wordmark";
import { initialsOf } from "./initials";
import { type PlaceName, places } from "./places";
import { SearchLink } from "./search-link";
import { SkipLink } from "./skip-link";
import { TabBar } from "./tab-bar";
import { ThemeToggle } from "./theme-toggle";

type AppShellProps = {
  /** Null only while it is not known who is there: on an error page, say. */
  person: { name: string } | null;
  current: PlaceName | null;
  /** Claims due now, for the phone's tab bar. Null where it was not asked for. */
  dueCount: number | null;
  /** The keys that work on this page; the foot tells of no other. */
  keys?: { key: string; does: string }[];
  /** Further classes of the frame: "lib" for the library's wider gutter. */
  className?: string;
  children: ReactNode;
};

/** Head, page, foot and, on a phone, tabs, for someone signed in. */
export function AppShell({ person, current, dueCount, keys = [], className, children }: AppShellProps) {
  return (
    <div className={className ? `frame has-tabs ${className}` : "frame has-tabs"}>
      <SkipLink />
      <header className="head">
        <div className="row">
          <Wordmark href="/today" />
          <nav className="nav" aria-label="Main">
            {places.map(({ name, href, title }) => (
              <Link key={name} href={href} aria-current={name === current ? "page" : undefined}>
                {title}
              </Link>
            ))}
          </nav>
          <div className="margin head-tools">
            <div className="tools">
              {person ? <SearchLink /> : null}
              <ThemeToggle />
              {person ? (
                <Link
                  className="tool"
                  href="/settings"
                  aria-label={`Settings of ${person.name}`}
                  aria-current={current === "settings" ? "page" : undefined}
                >
                  <span className="avatar" aria-hidden="true">
                    {initialsOf(person.name)}
                  </span>
                </Link>
              ) : null}
            </div>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="row">
          <div className="main">
            {keys.map(({ key, does }) => (
              <span key={key}>
                <Key>{key}</Key> {does}
              </span>
            ))}
          </div>
        </div>
      </footer>
      <TabBar current={current} dueCount={dueCount} />
    </div>
  );
}
