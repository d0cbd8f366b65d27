import { expect, test } from "vitest";
import { hashPassword, mostWaiting, PasswordsBusy, verifyPassword } from "./password-hash";

test("more passwords at once than may wait are refused at once, and the others get through", async () => {
  const all = await Promise.allSettled(
    Array.from({ length: mostWaiting + 40 }, () => hashPassword("lantern")),
  );
  const done = all.filter((each) => each.status === "fulfilled");
  expect(done).toHaveLength(mostWaiting + 2);
  for (const each of all) if (each.status === "rejected") expect(each.reason).toBeInstanceOf(PasswordsBusy);

  const passwordHash = done[0]?.value ?? "";
  const people = await Promise.all(Array.from({ length: 5 }, () => verifyPassword(passwordHash, "lantern")));
  expect(people).toEqual([true, true, true, true, true]);
});
