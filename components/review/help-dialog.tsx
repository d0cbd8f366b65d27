import type { RefObject } from "react";
import { Key } from "@/components/ui/key";

const groups: { title: string; keys: { keys: string[]; does: string }[] }[] = [
  {
    title: "Answer",
    keys: [
      { keys: ["1", "2", "3", "4"], does: "Pick an option" },
      { keys: ["T", "F"], does: "True, false" },
      { keys: ["Enter"], does: "Send what you typed" },
      { keys: ["0"], does: "I don’t know" },
      { keys: ["Ctrl", "Enter"], does: "I don’t know, in a text field" },
    ],
  },
  {
    title: "Several parts",
    keys: [
      { keys: ["←", "→", "↑", "↓"], does: "Move; with a step in the hand, move it" },
      { keys: ["Space"], does: "Choose, pick up, drop" },
      { keys: ["1", "–", "7"], does: "Choose, or put in its place" },
      { keys: ["Esc"], does: "Put back what is in the hand" },
      { keys: ["Enter"], does: "Check" },
    ],
  },
  {
    title: "Flashcard",
    keys: [
      { keys: ["Space", "Enter"], does: "Show the answer; then: Good" },
      { keys: ["1", "2", "3", "4"], does: "Again, Hard, Good, Easy" },
    ],
  },
  {
    title: "After the answer",
    keys: [{ keys: ["1", "2", "3", "4"], does: "Change the rating: Again, Hard, Good, Easy" }],
  },
  {
    title: "Anywhere",
    keys: [
      { keys: ["U"], does: "Undo the last answer; also Ctrl or Cmd with Z" },
      { keys: ["-"], does: "Bury until tomorrow" },
      { keys: ["!"], does: "Suspend" },
      { keys: ["R"], does: "Report the question" },
      { keys: ["I"], does: "Why now" },
      { keys: ["Space", "Enter"], does: "Continue after an answer" },
      { keys: ["?"], does: "These keys" },
      { keys: ["Esc"], does: "Leave the session" },
    ],
  },
];

/** A native dialog: it keeps the focus, closes on Esc and gives the focus back. */
export function HelpDialog({ dialogRef }: { dialogRef: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog className="help" ref={dialogRef} aria-labelledby="review-keys">
      <h2 id="review-keys">Keys</h2>
      {groups.map((group) => (
        <section key={group.title}>
          <h3>{group.title}</h3>
          <dl>
            {group.keys.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((name) => (
                    <Key key={name}>{name}</Key>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="dialog">
        <button className="btn" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}
