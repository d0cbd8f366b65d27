import type { Metadata } from "next";
import { AppShell } from "@/components/shell/app-shell";
import { ButtonLink } from "@/components/ui/button";
import { PageSection } from "@/components/ui/page-section";
import { findLearner } from "@/server/auth/learner";

export const metadata: Metadata = { title: "Not found" };

/** Missing and not yet published look alike from outside. */
export default async function NotInLibrary() {
  return (
    <AppShell person={await findLearner()} current="library" dueCount={null}>
      <PageSection hasLead gutter={<b>404</b>}>
        <h1 className="statement">The library has nothing at this address.</h1>
        <p className="lead sub mt-4">The document or claim may have been removed.</p>
        <div className="actions">
          <ButtonLink kind="main" isBig href="/library">
            Go to the library
          </ButtonLink>
        </div>
      </PageSection>
    </AppShell>
  );
}
