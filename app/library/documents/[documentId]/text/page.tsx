import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { PageSection } from "@/components/ui/page-section";
import { count } from "@/components/wording/counts";
import { originLine } from "@/components/wording/origin";
import type { MarkedPart } from "@/core/document/marked-text";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { type DocumentText, readText } from "@/server/library/read-text";
import { countDue } from "@/server/study/due-count";

type Props = PageProps<"/library/documents/[documentId]/text">;

/** Read once for the page and its title. */
const read = cache(async (documentId: string) => {
  const learner = await requireLearner(`/library/documents/${documentId}/text`);
  const [document, dueCount] = await Promise.all([readText(documentId), countDue(learner, now())]);
  if (!document) notFound();
  return { learner, document, dueCount };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).documentId)).document.title };
}

/** The whole document to read, with every passage marked that a claim rests on. */
export default async function TextPage({ params }: Props) {
  const { learner, document, dueCount } = await read((await params).documentId);
  const { lines, statements } = document;
  return (
    <AppShell person={learner} current="library" dueCount={dueCount}>
      <PageSection hasLead margin={<About document={document} />}>
        <h1 className="statement italic">{document.title}</h1>
        <p className="small sub mt-3">{originLine(document)}</p>
        <article className="document-text">
          {lines.map(({ start, parts, isHeading }) =>
            // The title stands above already.
            parts.map(({ text }) => text).join("") === document.title ? null : isHeading ? (
              <h2 key={start}>{parts.map(({ text }) => text)}</h2>
            ) : (
              <p key={start}>
                {parts.map((part, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never change places
                  <Part key={at} part={part} statements={statements} />
                ))}
              </p>
            ),
          )}
        </article>
      </PageSection>
    </AppShell>
  );
}

function Part({
  part: { text, passages },
  statements,
}: {
  part: MarkedPart;
  statements: Map<string, string>;
}) {
  const [claim] = passages;
  if (!claim) return text;
  return (
    <mark>
      {/* The narrowest of several claims says best what these very words are about: the last in the list. */}
      <Link
        href={`/library/claims/${passages.at(-1) ?? claim}`}
        title={passages.map((id) => statements.get(id)).join("\n")}
        prefetch={false}
      >
        {text}
      </Link>
    </mark>
  );
}

function About({ document: { id, statements } }: { document: DocumentText }) {
  return (
    <div className="aside">
      <section>
        <h2>Passages</h2>
        <p>{count(statements.size, "claim")} rest on the marked words. Each leads to its claim.</p>
        <p>
          <Link className="link" href={`/library/documents/${id}`}>
            The claims as a list
          </Link>
        </p>
      </section>
    </div>
  );
}
