import type { Route } from "next";
import type { SessionView } from "@/core/review/exchange";

/** Where a session is asked, where it is summed up, and where one goes who leaves it. */
export const placeOf = ({ id, quiz }: Pick<SessionView, "id" | "quiz">): Record<Place, Route> =>
  quiz
    ? {
        here: `/quiz/${id}/questions` as Route,
        end: `/quiz/${id}` as Route,
        leave: "/quiz" as Route,
      }
    : { here: "/review", end: `/review/${id}` as Route, leave: "/today" };

type Place = "here" | "end" | "leave";
