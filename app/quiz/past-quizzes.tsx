import type { Route } from "next";
import Link from "next/link";
import { pastScore } from "@/components/quiz/wording";
import { shortDateAndYear } from "@/components/wording/days";
import type { PastQuiz } from "@/core/quiz/result";

/** Each leads to what it came to; one that is not over leads on. */
export function PastQuizzes({ quizzes }: { quizzes: PastQuiz[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Deck</th>
          <th scope="col">Begun</th>
          <th scope="col" className="r">
            Score
          </th>
          <th scope="col" className="r quiz-on">
            <span className="vh">Go on</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {quizzes.map((quiz) => (
          <tr key={quiz.id}>
            <th scope="row">
              <Link
                className="no-underline hover:underline"
                href={`/quiz/${quiz.id}` as Route}
                prefetch={false}
              >
                {quiz.deckName}
              </Link>
              {quiz.counts ? <span className="small quiet"> counts</span> : null}
            </th>
            <td>{shortDateAndYear(quiz.day)}</td>
            <td className="r">{pastScore(quiz)}</td>
            <td className="r quiz-on">
              {quiz.answered < quiz.total ? (
                <Link className="link" href={`/quiz/${quiz.id}/questions` as Route} prefetch={false}>
                  Go on<span className="vh"> with {quiz.deckName}</span>
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
