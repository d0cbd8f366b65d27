import type { Metadata } from "next";
import Link from "next/link";
import { AppShell } from "@/components/shell/app-shell";
import { PageSection } from "@/components/ui/page-section";
import { count } from "@/components/wording/counts";
import { originOf } from "@/components/wording/origin";
import { studyDayOf } from "@/core/schedule/study-day";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { listDocuments } from "@/server/library/queries";
import {
  claimsPerPage,
  listEntities,
  type SearchInput,
  type SearchResult,
  searchInputOf,
  searchLibrary,
} from "@/server/library/search";
import { ClaimRow } from "../claim-row";
import { sumOf } from "../shelf-sentence";
import { SearchForm } from "./search-form";
import { searchSentence } from "./search-sentence";

export const metadata: Metadata = { title: "Search" };

export default async function SearchPage({ searchParams }: PageProps<"/library/search">) {
  const learner = await requireLearner("/library/search");
  const query = await searchParams;
  const input = searchInputOf(query);
  const page = Math.max(1, Math.min(1000, Math.trunc(Number(query.page)) || 1));
  const at = now();
  const [documents, entities, found] = await Promise.all([
    listDocuments(learner, at),
    listEntities(),
    searchLibrary(learner, input, page),
  ]);
  const today = studyDayOf(at, learner.zone);
  return (
    <AppShell
      person={learner}
      current="library"
      dueCount={sumOf(documents).due}
      keys={[{ key: "/", does: "Search" }]}
    >
      <PageSection hasLead margin={<Beside input={input} found={found} />}>
        <h1 className="statement">Search</h1>
        <SearchForm input={input} documents={documents} entities={entities} />
        <p className="small sub mt-5" role="status">
          {searchSentence(input, found)}
        </p>
        {found.claims.length > 0 ? (
          <ol className="mt-3 border-t border-rule-strong">
            {found.claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} today={today} parameters={learner.parameters} isMixed>
                {claim.parts.map(({ text, isHit }, at) =>
                  // Parts of one statement never change places.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  isHit ? <b key={at}>{text}</b> : text,
                )}
              </ClaimRow>
            ))}
          </ol>
        ) : null}
        <Pages input={input} page={page} total={found.total} />
      </PageSection>
    </AppShell>
  );
}

const queryOf = ({ text, ...filters }: SearchInput, page: number) =>
  Object.fromEntries(
    Object.entries({ q: text, ...filters, page: page > 1 ? String(page) : "" }).filter(([, value]) => value),
  );

function Pages({ input, page, total }: { input: SearchInput; page: number; total: number }) {
  const last = Math.ceil(total / claimsPerPage);
  if (last < 2) return null;
  const link = (to: number, text: string) => (
    <Link className="link" href={{ pathname: "/library/search", query: queryOf(input, to) }}>
      {text}
    </Link>
  );
  return (
    <nav className="small mt-5 flex gap-6" aria-label="Pages">
      {page > 1 ? link(page - 1, "Previous") : null}
      <span className="sub num">
        Page {page} of {last}
      </span>
      {page < last ? link(page + 1, "Next") : null}
    </nav>
  );
}

/** Things and documents with such a name: each leads to what is said of it. */
function Beside({ input, found: { entities, documents } }: { input: SearchInput; found: SearchResult }) {
  if (entities.length === 0 && documents.length === 0) return null;
  return (
    <div className="aside">
      {entities.length > 0 ? (
        <section>
          <h2>Named like this</h2>
          <ul>
            {entities.map(({ id, name, aliases, claims }) => (
              <li key={id} className="mt-2">
                <Link
                  className="link"
                  aria-current={id === input.entity ? "true" : undefined}
                  href={{ pathname: "/library/search", query: { entity: id } }}
                >
                  {name}
                </Link>
                , {count(claims, "claim")}
                {aliases.length > 0 ? <span className="block">Also {aliases.join(", ")}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {documents.length > 0 ? (
        <section>
          <h2>Documents</h2>
          <ul>
            {documents.map((document) => (
              <li key={document.id} className="mt-2">
                <Link className="link" href={`/library/documents/${document.id}`}>
                  {document.title}
                </Link>
                <span className="block">{originOf({ ...document, date: null })}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
