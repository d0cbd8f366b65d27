import Link from "next/link";
import type { ReactNode } from "react";
import { Wordmark } from "@/components/ui/wordmark";
import { SkipLink } from "./skip-link";
import { ThemeToggle } from "./theme-toggle";

type PublicShellProps = {
  /** Links within the page, for the head. */
  sections?: { href: `#${string}`; title: string }[];
  /** Where the head's one link leads: to the door, or past it. */
  entry?: "signIn" | "today" | null;
  /** Class of the main landmark: "door" centres a form in the page's height. */
  mainClassName?: string;
  children: ReactNode;
};

/** Head and page for someone who is not signed in, or may not be. */
export function PublicShell({ sections = [], entry = null, mainClassName, children }: PublicShellProps) {
  return (
    <div className="frame">
      <SkipLink />
      <header className="head">
        <div className="row">
          <Wordmark href="/" />
          {sections.length > 0 ? (
            <nav className="nav" aria-label="On this page">
              {sections.map(({ href, title }) => (
                <a key={href} href={href}>
                  {title}
                </a>
              ))}
            </nav>
          ) : null}
          <div className="margin head-tools">
            {entry === "signIn" ? (
              <Link className="link" href="/signin">
                Sign in
              </Link>
            ) : null}
            {entry === "today" ? (
              <Link className="link" href="/today">
                Today
              </Link>
            ) : null}
            <div className="tools">
              <ThemeToggle />
            </div>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={mainClassName}>
        {children}
      </main>
    </div>
  );
}
