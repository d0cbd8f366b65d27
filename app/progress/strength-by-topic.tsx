import { PageSection } from "@/components/ui/page-section";
import { StrengthDisc } from "@/components/ui/state-disc";
import { StrengthBar } from "@/components/ui/strength-bar";
import { TopicLabel, topicNames } from "@/components/ui/topic-label";
import { count } from "@/components/wording/counts";
import { durableFrom, knownFrom } from "@/core/progress/strength";
import type { StrengthFigures, TopicStrength } from "@/server/progress/queries";

const sizeOf = ({ known, learning, new: fresh }: StrengthFigures) => known + learning + fresh;

/** Claims by topic and by how firmly they are held. */
export function StrengthByTopic({ topics, all }: { topics: TopicStrength[]; all: StrengthFigures }) {
  const scaleTo = Math.max(...topics.map(sizeOf));
  return (
    <PageSection id="claims" title="Claims" gutter={count(sizeOf(all), "claim")} margin={<HowToRead />}>
      <p className="finding">{findingOf(topics, all)}</p>
      <table className="decks strengths">
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col" className="bar-col">
              <span className="vh">Strength</span>
            </th>
            <th scope="col" className="r known-col">
              Known
            </th>
            <th scope="col" className="r n-col">
              Durable
            </th>
            <th scope="col" className="r n-col">
              Learning
            </th>
            <th scope="col" className="r n-col">
              New
            </th>
          </tr>
        </thead>
        <tbody>
          {topics.map((row) => (
            <tr key={row.topic}>
              <th scope="row">
                <TopicLabel topic={row.topic} />
                <span className="phone rest">
                  {row.learning} learning, {row.new} new
                </span>
              </th>
              <td>
                <StrengthBar known={row.known} learning={row.learning} new={row.new} scaleTo={scaleTo} />
              </td>
              <Figures {...row} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              All
              <span className="phone rest">
                {all.learning} learning, {all.new} new
              </span>
            </th>
            <td />
            <Figures {...all} />
          </tr>
        </tfoot>
      </table>
    </PageSection>
  );
}

function Figures(row: StrengthFigures) {
  return (
    <>
      <td className="r known-col">
        {row.known}
        <span className="phone"> of {sizeOf(row)}</span>
      </td>
      <td className="r n-col">{row.durable}</td>
      <td className="r n-col">{row.learning}</td>
      <td className="r n-col">{row.new}</td>
    </>
  );
}

/** Where most is still to be gained; before anything is known, how far asking has come. */
function findingOf(topics: TopicStrength[], all: StrengthFigures): string {
  const asked = all.known + all.learning;
  if (asked === 0) return "Nothing has been asked yet: every claim is new.";
  const [least] = [...topics].sort((a, b) => a.known / sizeOf(a) - b.known / sizeOf(b));
  if (all.known === 0 || !least || topics.length < 2)
    return `${asked} of ${count(sizeOf(all), "claim")} asked so far.`;
  return `Least known: ${topicNames[least.topic]}, ${least.known} of ${count(sizeOf(least), "claim")}.`;
}

function HowToRead() {
  return (
    <div className="aside">
      <h3>How to read this</h3>
      <ul className="legend">
        <li>
          <StrengthDisc strength="known" />
          <span>Known, solid: recall stays above 90% for {knownFrom} days or more.</span>
        </li>
        <li>
          <StrengthDisc strength="durable" />
          <span>
            Durable: for {durableFrom} days or more. Durable claims are counted among the known ones too.
          </span>
        </li>
        <li>
          <StrengthDisc strength="learning" />
          <span>Learning, hatched: asked, not held that long yet.</span>
        </li>
        <li>
          <StrengthDisc strength="new" />
          <span>New, open: not asked yet.</span>
        </li>
      </ul>
      <p>Bar length is the number of claims, on one scale for all topics.</p>
    </div>
  );
}
