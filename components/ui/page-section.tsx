import type { ReactNode } from "react";

type PageSectionProps = {
  id?: string;
  /** Heading in the gutter. Leave it out where the main column opens with the page's h1. */
  title?: ReactNode;
  /** Stands in the gutter, below the title. */
  gutter?: ReactNode;
  children: ReactNode;
  /** Whatever answers for the main column: sources, definitions, warnings. */
  margin?: ReactNode;
  /** Set when the main column opens with a `.statement` or `.ask`. */
  hasLead?: boolean;
};

/** One row of the page: label, content, and beyond the double rule what supports it. */
export function PageSection({ id, title, gutter, children, margin, hasLead }: PageSectionProps) {
  const headingId = id && title ? `${id}-title` : undefined;
  return (
    <section id={id} className="section" data-lead={hasLead || undefined} aria-labelledby={headingId}>
      <div className="row">
        {title || gutter ? (
          <div className="gutter">
            {title ? <h2 id={headingId}>{title}</h2> : null}
            {gutter}
          </div>
        ) : null}
        <div className="main">{children}</div>
        {margin ? <div className="margin">{margin}</div> : null}
      </div>
    </section>
  );
}
