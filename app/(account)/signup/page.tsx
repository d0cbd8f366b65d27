import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { findLearner } from "@/server/auth/learner";
import { DoorPage } from "../door-page";
import { SignUpForm } from "./sign-up-form";

export const metadata: Metadata = { title: "Make an account" };

export default async function SignUpPage() {
  if (await findLearner()) redirect("/today");
  return (
    <PublicShell mainClassName="door">
      <DoorPage title="Make an account">
        <SignUpForm />
        <p className="sub">
          You have one?{" "}
          <Link className="link" href="/signin">
            Sign in
          </Link>
          .
        </p>
      </DoorPage>
    </PublicShell>
  );
}
