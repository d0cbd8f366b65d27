import { StrengthBar } from "@/components/ui/strength-bar";
import { TopicLabel } from "@/components/ui/topic-label";
import { topics } from "@/core/claim/claim";
import type { TopicCounts } from "@/server/study/today";

/** How each topic stands: known, learning, new, due. */
export function TopicTable({ topics: counts }: { topics: TopicCounts[] }) {
  const rows = topics.flatMap((topic) => counts.find((each) => each.topic === topic) ?? []);
  const largest = Math.max(...rows.map((row) => row.known + row.learning + row.fresh));
  return (
    <table className="decks">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col" className="bar-col">
            <span className="vh">Progress</span>
          </th>
          <th scope="col" className="r n-col">
            Known
          </th>
          <th scope="col" className="r n-col">
            Learning
          </th>
          <th scope="col" className="r n-col">
            New
          </th>
          <th scope="col" className="r due-col">
            Due
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ topic, known, learning, fresh, due }) => (
          <tr key={topic}>
            <th scope="row">
              <TopicLabel topic={topic} />
            </th>
            <td>
              <StrengthBar known={known} learning={learning} new={fresh} scaleTo={largest} />
            </td>
            <td className="r n-col">{known}</td>
            <td className="r n-col">{learning}</td>
            <td className="r n-col">{fresh}</td>
            <td className={due === 0 ? "r due-col zero" : "r due-col"}>{due}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
