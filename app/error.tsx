"use client";

import { PublicShell } from "@/components/shell/public-shell";
import { Button, ButtonLink } from "@/components/ui/button";
import { PageSection } from "@/components/ui/page-section";

type ErrorPageProps = { error: unknown; retry: () => void };

/** Under this code the server's log has the details, which do not leave it. */
function digestOf(error: unknown) {
  return error instanceof Error && "digest" in error ? String(error.digest) : null;
}

/** A fault on our side: what happened, what is safe, what to do. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const digest = digestOf(error);
  return (
    <PublicShell>
      <PageSection
        hasLead
        gutter={<b>Error</b>}
        margin={
          digest ? (
            <div className="aside">
              <p>
                If it happens again, report the code <code>{digest}</code>. The server’s log has the details
                under it.
              </p>
            </div>
          ) : null
        }
      >
        <h1 className="statement">This page could not be made.</h1>
        <p className="lead sub mt-4">
          Something failed inside Recite. Every answer that was confirmed is saved. Try again; if that does
          not help, wait a minute.
        </p>
        <div className="actions">
          <Button kind="main" isBig onClick={retry}>
            Try again
          </Button>
          <ButtonLink kind="quiet" href="/today">
            Go to today
          </ButtonLink>
        </div>
      </PageSection>
    </PublicShell>
  );
}
