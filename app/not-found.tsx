import type { Metadata } from "next";
import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { PageSection } from "@/components/ui/page-section";

export const metadata: Metadata = { title: "Not found" };

/** Missing and forbidden look alike from outside. */
export default function NotFound() {
  return (
    <PublicShell>
      <PageSection hasLead gutter={<b>404</b>} margin={<p className="cue">A page without a source.</p>}>
        <h1 className="statement">There is no page at this address.</h1>
        <p className="lead sub mt-4">
          It may have moved, been removed, or belong to someone else. Check the address, or start from today.
        </p>
        <div className="actions">
          <ButtonLink kind="main" isBig href="/today">
            Go to today
          </ButtonLink>
          <ButtonLink kind="quiet" href="/">
            What Recite is
          </ButtonLink>
        </div>
      </PageSection>
    </PublicShell>
  );
}
