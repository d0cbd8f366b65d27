import type { Metadata, Route } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { findLearner } from "@/server/auth/learner";
import { env } from "@/server/env";
import { DoorPage } from "../door-page";
import { localPath } from "../local-path";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/signin">) {
  const { next } = await searchParams;
  const path = localPath(typeof next === "string" ? next : "");
  if (await findLearner()) redirect(path as Route);
  return (
    <PublicShell mainClassName="door">
      <DoorPage title="Sign in">
        <SignInForm next={path} />
        {env().signup === "open" ? (
          <p className="sub">
            No account?{" "}
            <Link className="link" href="/signup">
              Make one
            </Link>
            .
          </p>
        ) : null}
      </DoorPage>
    </PublicShell>
  );
}
