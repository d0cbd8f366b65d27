import "../styles/landing.css";
import { Sample } from "@/components/sample/sample";
import { PublicShell } from "@/components/shell/public-shell";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionNote } from "@/components/ui/definition-note";
import { PageSection } from "@/components/ui/page-section";
import { TopicLabel } from "@/components/ui/topic-label";
import type { ServedQuestion } from "@/core/review/exchange";
import { AnswerExample } from "./answer-example";
import { Forms } from "./forms";
import { recallCurve } from "./recall-curve";
import { ScheduleChart } from "./schedule-chart";

const trying = { href: "#sample", title: "Try it" } as const;
const sections = [
  { href: "#forms", title: "Questions" },
  { href: "#schedule", title: "Schedule" },
  { href: "#hosting", title: "Hosting" },
] as const;

const shownDays = 180;
const curve = recallCurve(shownDays, 0.9);
const gaps = curve.askedOn.slice(1).map((day, place) => day - (curve.askedOn[place] ?? 0));

/** What Recite is, in one screen; the rest of the page shows how. */
export function Landing({
  isSignedIn,
  sample,
}: {
  isSignedIn: boolean;
  /** Questions to try; none where the library is empty. */
  sample: ServedQuestion[];
}) {
  const hasSample = sample.length > 0;
  return (
    <PublicShell
      sections={hasSample ? [trying, ...sections] : [...sections]}
      entry={isSignedIn ? "today" : "signIn"}
    >
      <section className="section hero-section">
        <div className="row">
          <div className="main wide">
            <h1 className="hero">
              Remember what you read,<sup>1</sup> and where you read it.
            </h1>
            <p className="lead sub mt-6 max-w-[34em]">
              Recite turns the documents an engineering team works from into claims, asks for each one just
              before you would forget it, and sets the source beside every answer.
            </p>
            <Start isSignedIn={isSignedIn} hasSample={hasSample} />
          </div>
          <div className="margin">
            <DefinitionNote />
          </div>
        </div>
      </section>

      <AnswerExample nextInDays={gaps[1] ?? 1} />

      {hasSample ? (
        <section id="sample" className="section" aria-labelledby="sample-title">
          <Sample questions={sample} />
        </section>
      ) : null}

      <PageSection
        id="topics"
        title="Three topics"
        gutter="carry the work"
        margin={
          <p className="aside">
            Also Lifecycle, Numbers &amp; history, and Practice. The documents decide how much of each.
          </p>
        }
      >
        <div className="three">
          <div>
            <h3>
              <TopicLabel topic="tiers" />
            </h3>
            <p className="read">
              What each level asks for. Tier 2 covers NumPy and async; training loops wait for Tier 3.
            </p>
          </div>
          <div>
            <h3>
              <TopicLabel topic="tradeoffs" />
            </h3>
            <p className="read">
              What a choice costs. A compiled language runs faster, with fewer AI libraries.
            </p>
          </div>
          <div>
            <h3>
              <TopicLabel topic="libraries" />
            </h3>
            <p className="read">What each tool is for. pandas shapes the data; PyTorch trains the model.</p>
          </div>
        </div>
      </PageSection>

      <PageSection
        id="forms"
        title="Questions"
        gutter="Ten forms, four of them here"
        margin={
          <p className="aside">
            One claim is asked in several forms, so that you learn the claim and not the wording. Every answer
            works from the keyboard.
          </p>
        }
      >
        <Forms />
      </PageSection>

      <PageSection
        id="schedule"
        title="Schedule"
        gutter="One claim, six months"
        margin={
          <div className="aside">
            <p>
              Each dot is a review of a few seconds. Recite waits until recall is about to drop below 90%, so
              the gaps grow: {gaps.join(", ")} days.
            </p>
            <p>A wrong answer brings the claim back sooner.</p>
          </div>
        }
      >
        <ScheduleChart curve={curve} days={shownDays} />
      </PageSection>

      <PageSection
        id="hosting"
        title="Hosting"
        margin={
          <p className="aside">
            The built-in library has articles on Python in AI engineering. Its claims are the first ones you
            learn.
          </p>
        }
      >
        <p className="ask">It runs on your own machine, and so does everything you answer.</p>
        <p className="lead sub mt-4">
          A team hosts Recite itself, with two commands and no other service. It calls nothing outside unless
          you set that up.
        </p>
        <Start isSignedIn={isSignedIn} />
      </PageSection>
    </PublicShell>
  );
}

/** The page's one main action: through the door, or past it. */
function Start({ isSignedIn, hasSample = false }: { isSignedIn: boolean; hasSample?: boolean }) {
  return (
    <div className="actions">
      {isSignedIn ? (
        <ButtonLink kind="main" isBig href="/today">
          Go to today
        </ButtonLink>
      ) : (
        <>
          <ButtonLink kind="main" isBig href="/signup">
            Start learning
          </ButtonLink>
          {hasSample ? (
            <a className="btn btn-quiet" href="#sample">
              Try a question first
            </a>
          ) : (
            <ButtonLink kind="quiet" href="/signin">
              Sign in
            </ButtonLink>
          )}
        </>
      )}
    </div>
  );
}
