import type { Metadata } from "next";
import { cookies } from "next/headers";
import { AppShell } from "@/components/shell/app-shell";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { Button } from "@/components/ui/button";
import { PageSection } from "@/components/ui/page-section";
import { mayFit } from "@/core/schedule/personal-parameters";
import { studyDayOf } from "@/core/schedule/study-day";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { getFitState } from "@/server/schedule/fit-parameters";
import { findTrainer } from "@/server/schedule/fsrs-trainer";
import { countDue } from "@/server/study/due-count";
import { leave } from "./actions";
import { standingSentences } from "./fit-wording";
import { studyValues } from "./form-state";
import { AppearanceNote, MemoryNote, PasswordNote, ProfileNote, StudyNote } from "./margin-notes";
import { MemoryFit } from "./memory-fit";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { retentionCost } from "./retention-cost";
import { StudyForm } from "./study-form";
import { zoneGroups } from "./zones";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const learner = await requireLearner("/settings");
  const [dueCount, fitState] = await Promise.all([countDue(learner, now()), getFitState(learner)]);
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  const zones = zoneGroups(Intl.supportedValuesOf("timeZone"), [learner.zone]);
  const { reviews, last, fittedAt } = fitState;
  const isOffered = mayFit(reviews, last);
  const standing = {
    reviews,
    last,
    fittedOn: fittedAt && studyDayOf(fittedAt, learner.zone),
    // The native library is not loaded before there is a use for it.
    isAvailable: isOffered ? (await findTrainer()) !== null : null,
  };
  return (
    <AppShell person={learner} current="settings" dueCount={dueCount}>
      <PageSection hasLead>
        <h1 className="statement">Settings</h1>
      </PageSection>
      <PageSection id="profile" title="Profile" margin={<ProfileNote />}>
        <dl className="mb-4 grid gap-2">
          <dt className="font-medium">E-mail address</dt>
          <dd className="sub wrap-anywhere">{learner.address}</dd>
        </dl>
        <NameForm name={learner.name} />
      </PageSection>
      <PageSection id="study" title="Study" margin={<StudyNote />}>
        <StudyForm
          values={studyValues(learner)}
          zoneGroups={zones}
          retentionCost={retentionCost(learner.parameters)}
        />
      </PageSection>
      <PageSection id="memory" title="Memory" margin={<MemoryNote />}>
        <MemoryFit
          standing={standingSentences(standing)}
          isOffered={isOffered && standing.isAvailable === true}
          hasOwn={standing.fittedOn !== null}
        />
      </PageSection>
      <PageSection id="appearance" title="Appearance" margin={<AppearanceNote />}>
        <ThemeChoice current={theme} />
      </PageSection>
      <PageSection id="password" title="Password" margin={<PasswordNote />}>
        <PasswordForm address={learner.address} />
      </PageSection>
      <PageSection id="session" title="Session">
        <form className="form justify-items-start" action={leave}>
          <p>You are signed in on this device.</p>
          <Button type="submit">Sign out</Button>
        </form>
      </PageSection>
    </AppShell>
  );
}
