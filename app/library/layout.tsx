import "../styles/library.css";
import type { ReactNode } from "react";

/** Only the library's pages bring its styles. */
export default function LibraryLayout({ children }: { children: ReactNode }) {
  return children;
}
