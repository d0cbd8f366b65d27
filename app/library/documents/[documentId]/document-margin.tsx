import { startReview } from "@/app/review/actions";
import { Button, ButtonLink } from "@/components/ui/button";
import { count } from "@/components/wording/counts";
import { documentDate } from "@/components/wording/origin";
import type { ShelfDocument } from "@/server/library/queries";
import { Legend } from "../../legend";

/** Where the document comes from, what there is to do, and how to read the list. */
export function DocumentMargin({ document, dueInAll }: { document: ShelfDocument; dueInAll: number }) {
  const { author, publisher, date, sections, claims } = document;
  return (
    <>
      <div className="note">
        <p className="note-src">
          {[author, date && documentDate(date)].filter(Boolean).join(", ") || publisher}
        </p>
        <p className="note-where">
          {author || date ? `${publisher}. ` : null}
          {count(sections, "section")}, {count(claims, "claim")}.
        </p>
      </div>
      {document.hasText ? (
        <div className="side-actions">
          <ButtonLink href={`/library/documents/${document.id}/text`}>Open document</ButtonLink>
        </div>
      ) : null}
      {dueInAll > 0 ? (
        <form action={startReview} className="side-actions">
          <Button kind="main" type="submit">
            Start review
          </Button>
          <p className="small sub">
            Asks what is due in the whole library: {dueInAll}, of which {document.due} here.
          </p>
        </form>
      ) : null}
      <div className="mt-8">
        <Legend />
        <p className="aside mt-3">
          Each line is 60 days of recall without a review. The dot is today, the hairline 90%.
        </p>
      </div>
    </>
  );
}
