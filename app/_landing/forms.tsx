import { Key } from "@/components/ui/key";

/** The forms in which a claim can be asked. The drawings repeat what the words say. */
export function Forms() {
  return (
    <div className="forms">
      <div>
        <div className="mini" aria-hidden="true">
          <ol>
            <li>
              <Key>1</Key> pandas
            </li>
            <li className="on">
              <Key>2</Key> PyTorch
            </li>
            <li>
              <Key>3</Key> Airflow
            </li>
          </ol>
        </div>
        <h3>Choice</h3>
        <p>One right; the others are true of something else, and the answer says of what.</p>
      </div>
      <div>
        <div className="mini" aria-hidden="true">
          <p>NumPy fluency belongs to Tier 1.</p>
          <p className="mt-3 flex gap-5 whitespace-nowrap">
            <span>
              <Key>T</Key>True
            </span>
            <span className="on">
              <Key>F</Key>False
            </span>
          </p>
        </div>
        <h3>True or false</h3>
        <p>A statement as its document makes it, or one that no document makes.</p>
      </div>
      <div>
        <div className="mini" aria-hidden="true">
          <p>
            Code that waits on many calls at once is a matter of <span className="gap">Tier 2</span>.
          </p>
        </div>
        <h3>Fill the gap</h3>
        <p>The name or number that carries the sentence.</p>
      </div>
      <div>
        <div className="mini" aria-hidden="true">
          <div className="index">What is SQLAlchemy for?</div>
        </div>
        <h3>Card</h3>
        <p>Say it, turn it, rate yourself.</p>
      </div>
    </div>
  );
}
