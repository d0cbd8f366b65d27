import { choice, type Learner, type Manner, recalling, type SimulatedClaim } from "./learner";

export type Strategy = {
  name: string;
  /** Content that everybody knows beforehand; the share that it pays. */
  content?: { isTrivial: boolean; share: number };
  /** What a person does on one of the days, counted from 0, a Monday. */
  study: (learner: Learner, day: number) => void;
};

const evening = (learner: Learner) => 17 + 3 * learner.next();

/** Asks, and lets what was missed return in the session until it is right, as the app does. */
function session(learner: Learner, claims: readonly SimulatedClaim[], manner: Manner = {}) {
  const missed = claims.filter((claim) => !learner.ask(claim, manner));
  for (let round = 0; round < 3 && missed.length > 0; round++)
    missed.splice(0, missed.length, ...missed.filter((claim) => !learner.ask(claim, manner)));
}

function honestDay(learner: Learner, day: number, manner: Manner = {}) {
  if (learner.next() > learner.person.attendance) return;
  learner.sitDown(day, evening(learner));
  const due = learner.due(day).slice(0, 200);
  session(learner, [...due, ...learner.meet(learner.person.newPerDay)], manner);
}

/** What is due, then new claims, in one sitting on most days. */
export const honest: Strategy = { name: "honest", study: (learner, day) => honestDay(learner, day) };

/** Every other way to study, or to pretend to. */
export const others: readonly Strategy[] = [
  {
    name: "half effort",
    study: (learner, day) => {
      if (learner.next() > learner.person.attendance / 2) return;
      learner.sitDown(day, evening(learner));
      const due = learner.due(day);
      session(learner, [
        ...due.slice(0, Math.ceil(due.length / 2)),
        ...learner.meet(Math.ceil(learner.person.newPerDay / 2)),
      ]);
    },
  },
  {
    // Nothing all week; on Sunday the week's claims and all the others, three times over.
    name: "crammer",
    study: (learner, day) => {
      if (day % 7 !== 6) return;
      learner.meet(7 * learner.person.newPerDay);
      for (const hour of [10, 14, 18]) {
        learner.sitDown(day, hour);
        session(learner, learner.claims);
      }
    },
  },
  {
    // Everything every day, due or not, and then once more.
    name: "grinder",
    study: (learner, day) => {
      learner.meet(learner.person.newPerDay);
      for (const hour of [18, 20]) {
        learner.sitDown(day, hour);
        session(learner, learner.claims);
      }
    },
  },
  {
    // Both sides of midnight, and of four o'clock, when the study day ends.
    name: "midnight straddler",
    study: (learner, day) => {
      learner.sitDown(day, 23.8);
      const claims = [...learner.due(day), ...learner.meet(learner.person.newPerDay)];
      session(learner, claims);
      for (const hour of [24.1, 27.8, 28.1]) {
        learner.sitDown(day, hour);
        session(learner, claims);
      }
    },
  },
  {
    // Lets claims that have paid well lapse, to bring them up again.
    name: "lapse farmer",
    study: (learner, day) => {
      learner.sitDown(day, evening(learner));
      for (const claim of learner.due(day)) {
        const isRipe = (claim.schedule?.stability ?? 0) > 8;
        learner.ask(claim, isRipe ? { intent: "wrongOnPurpose" } : {});
      }
      session(learner, learner.meet(learner.person.newPerDay));
    },
  },
  {
    // Keeps every claim weak, for the point of upkeep once a week.
    name: "upkeep farmer",
    study: (learner, day) => {
      learner.sitDown(day, 18);
      for (const [place, claim] of learner.claims.entries()) {
        if ((day + place) % 7 === 0) learner.ask(claim, { asked: recalling });
        if ((day + place) % 7 === 3) learner.ask(claim, { intent: "wrongOnPurpose" });
      }
      session(learner, learner.meet(learner.person.newPerDay));
    },
  },
  {
    name: "sandbagger",
    study: (learner, day) => {
      learner.sitDown(day, evening(learner));
      session(learner, learner.due(day));
      for (const claim of learner.meet(learner.person.newPerDay))
        learner.ask(claim, { intent: "wrongOnPurpose" });
    },
  },
  {
    // Clicks any option, slowly enough to pass for reading.
    name: "guesser",
    study: (learner, day) => guess(learner, day, 6),
  },
  { name: "fast guesser", study: (learner, day) => guess(learner, day, 1) },
  {
    // Everybody knows it, so it pays a quarter.
    name: "trivial-content farmer",
    content: { isTrivial: true, share: 0.25 },
    study: (learner, day) => honestDay(learner, day),
  },
  {
    // A hundred and twenty new trivial claims a day, before anybody else has met them.
    name: "flooder",
    content: { isTrivial: true, share: 1 },
    study: (learner, day) => {
      learner.sitDown(day, 8);
      session(learner, [...learner.due(day), ...learner.meet(120)], { secondsEach: 3 });
    },
  },
  {
    // Takes back whatever was wrong.
    name: "undoer",
    study: (learner, day) => honestDay(learner, day, { undoesMisses: true }),
  },
  {
    // Looks at the flashcard a day ahead of every review.
    name: "peeker",
    study: (learner, day) => {
      learner.sitDown(day, 18);
      const flashcard = { form: "flashcard", optionCount: null } as const;
      const due = learner.due(day);
      const tomorrow = learner.due(day + 1).filter((claim) => !due.includes(claim));
      session(learner, [...due, ...learner.meet(learner.person.newPerDay)]);
      for (const claim of tomorrow) {
        const { schedule } = claim;
        learner.ask(claim, { asked: flashcard });
        claim.schedule = schedule;
      }
    },
  },
];

function guess(learner: Learner, day: number, secondsEach: number) {
  learner.sitDown(day, evening(learner));
  for (const claim of [...learner.due(day), ...learner.meet(learner.person.newPerDay)])
    learner.ask(claim, { intent: "guess", asked: choice, secondsEach });
}
