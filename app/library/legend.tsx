import { StrengthDisc, strengthNames } from "@/components/ui/state-disc";
import type { Strength } from "@/core/review/exchange";

const meanings: [Strength, string][] = [
  ["new", "not asked yet"],
  ["learning", "held for less than 7 days"],
  ["known", "held for 7 days or more"],
  ["durable", "held for 60 days or more"],
];

/** What the discs and bars of the library say. */
export function Legend() {
  return (
    <div className="aside">
      <section>
        <h2>State</h2>
        <ul className="legend">
          {meanings.map(([strength, meaning]) => (
            <li key={strength}>
              <StrengthDisc strength={strength} />
              <span>
                {strengthNames[strength]}: {meaning}
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-3">A claim is held for as long as its recall stays above 90%.</p>
      </section>
    </div>
  );
}
