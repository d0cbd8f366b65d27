/** What the name means, as the first note of every margin at the door. */
export function DefinitionNote() {
  return (
    <div className="note fold">
      <p className="note-src">
        <span className="n">1</span>
        <i>re-</i> + <i>cite</i>. To say again from memory, and to name the source.
      </p>
    </div>
  );
}
