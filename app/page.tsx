import type { Metadata } from "next";
import { findLearner } from "@/server/auth/learner";
import { Landing } from "./_landing/landing";

export const metadata: Metadata = {
  title: { absolute: "Remember what you read, and where you read it · Recite" },
};

export default async function LandingPage() {
  return <Landing isSignedIn={(await findLearner()) !== null} />;
}
