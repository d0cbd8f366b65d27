import { uuidv7 } from "uuidv7";
import { defaultParameters } from "@/core/schedule/fsrs";
import type { Learner } from "@/server/auth/learner";
import { now } from "@/server/clock";
import { db } from "@/server/db/client";

/** Adds a person and returns them as signed in. Nobody can sign in as them: there is no password. */
export async function addLearner(
  settings: Partial<Pick<Learner, "name" | "zone" | "newPerDay" | "reviewsPerDay" | "desiredRetention">> = {},
): Promise<Learner> {
  const userId = uuidv7();
  const signedIn = {
    userId,
    name: "Ada",
    address: `${userId}@example.org`,
    isAdmin: false,
    zone: "Europe/Vienna",
    newPerDay: 10,
    reviewsPerDay: 200,
    desiredRetention: 0.9,
    parameters: defaultParameters,
    ...settings,
  };
  const { name, address, zone, newPerDay, reviewsPerDay, desiredRetention } = signedIn;
  await db().user.create({
    data: {
      id: userId,
      name,
      address,
      createdAt: now(),
      settings: { create: { zone, newPerDay, reviewsPerDay, desiredRetention } },
    },
  });
  return signedIn as Learner;
}
