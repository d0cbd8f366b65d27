import type { Metadata } from "next";
import { findLearner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { serveSample } from "@/server/sample/sample-questions";
import { Landing } from "./_landing/landing";

export const metadata: Metadata = {
  title: { absolute: "Remember what you read, and where you read it · Recite" },
};

export default async function LandingPage() {
  const [learner, sample] = await Promise.all([findLearner(), serveSample(now())]);
  return <Landing isSignedIn={learner !== null} sample={sample} />;
}
