import { fewestCharacters } from "@/core/account/password-limits";
import { dayStartsAtHour } from "@/core/schedule/study-day";

/** What the settings mean, each beside its form. */

export function ProfileNote() {
  return (
    <div className="aside">
      <p>You sign in with the address. The name is how Recite shows you.</p>
    </div>
  );
}

export function StudyNote() {
  return (
    <div className="aside">
      <section>
        <h3>Time zone</h3>
        <p>
          A study day starts at {String(dayStartsAtHour).padStart(2, "0")}:00 in this zone: what you answer at
          one in the morning counts for the evening before.
        </p>
        <p>A change counts from now on. Days gone by stay as they were.</p>
      </section>
      <section>
        <h3>Daily limits</h3>
        <p>
          Every new claim comes back. 10 new claims a day lead to about 100 reviews a day later on, 20 to
          about 200.
        </p>
        <p>
          When more reviews are due than your limit, the rest waits. With 0 new claims you only keep what you
          know.
        </p>
      </section>
      <section>
        <h3>Desired retention</h3>
        <p>
          The share of claims that you recall when they return; 90% suits most people. It counts for each
          claim from its next review on.
        </p>
        <p>A claim is held for as many days as you recall it with a chance of 90%.</p>
      </section>
    </div>
  );
}

export function MemoryNote() {
  return (
    <div className="aside">
      <p>
        The schedule knows how most people forget. Fitting reads your own reviews: weights are trained on the
        first four fifths, and kept only if they predict the latest fifth better by more than chance.
      </p>
      <p>They count for reviews from then on. What is due stays due.</p>
    </div>
  );
}

export function AppearanceNote() {
  return (
    <div className="aside">
      <p>Takes effect at once, in this browser only.</p>
    </div>
  );
}

export function PasswordNote() {
  return (
    <div className="aside">
      <p>
        At least {fewestCharacters} characters that are hard to guess. Four unrelated words will do; digits
        and signs are not asked for.
      </p>
      <p>A new password signs you out on every other device.</p>
    </div>
  );
}
