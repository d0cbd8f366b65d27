import { expect, test } from "vitest";
import { evaluate } from "@/core/schedule/evaluate/evaluate";
import { simulatedLog, unusual } from "@/core/schedule/testing/simulated-log";
import { findTrainer } from "./fsrs-trainer";

const log = simulatedLog(unusual, { claims: 800, newPerDay: 8 });

test("trained weights predict an unusual memory better than the default ones, or cannot be had here", async () => {
  const train = await findTrainer();
  const { byDefault, trained } = await evaluate(log, train);
  if (!train) expect(trained).toBeNull();
  else expect(trained?.logLoss).toBeLessThan((byDefault.logLoss ?? 0) - 0.01);
});

test("the same reviews give the same weights, and none give none", async () => {
  const train = await findTrainer();
  expect(await train?.(log.slice(0, 2_000))).toEqual(await train?.(log.slice(0, 2_000)));
  expect((await train?.([])) ?? null).toBeNull();
});
