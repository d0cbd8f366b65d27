"use client";

import "./globals.css";
import "./fonts";
import ErrorPage from "./error";

/**
 * Stands in when the root layout itself fails. It cannot know the chosen theme, so it follows the system, and
 * it has no metadata but its title.
 */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Error · Recite</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
