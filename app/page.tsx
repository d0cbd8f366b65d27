import type { Metadata } from "next";
import { Landing } from "./_landing/landing";

export const metadata: Metadata = {
  title: { absolute: "Remember what you read, and where you read it · Recite" },
};

export default function LandingPage() {
  return <Landing isSignedIn={false} />;
}
