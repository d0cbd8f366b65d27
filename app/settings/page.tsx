import type { Metadata } from "next";
import { cookies } from "next/headers";
import { AppShell } from "@/components/shell/app-shell";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import { ThemeChoice } from "@/components/shell/theme-choice";
import { Button } from "@/components/ui/button";
import { PageSection } from "@/components/ui/page-section";
import { requireLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { countDue } from "@/server/study/due-count";
import { leave } from "./actions";
import { studyValues } from "./form-state";
import { AppearanceNote, PasswordNote, ProfileNote, StudyNote } from "./margin-notes";
import { NameForm } from "./name-form";
import { PasswordForm } from "./password-form";
import { retentionCost } from "./retention-cost";
import { StudyForm } from "./study-form";
import { zoneGroups } from "./zones";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const learner = await requireLearner("/settings");
  const dueCount = await countDue(learner, now());
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  const zones = zoneGroups(Intl.supportedValuesOf("timeZone"), [learner.zone]);
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
