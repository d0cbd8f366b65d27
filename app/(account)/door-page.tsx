import type { ReactNode } from "react";
import { DefinitionNote } from "@/components/ui/definition-note";

/** The one column of a page at the door, with the name's meaning in the margin. */
export function DoorPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="row">
      <div className="main">
        <div className="sign">
          <h1 className="statement">{title}</h1>
          {children}
        </div>
      </div>
      <aside className="margin">
        <DefinitionNote />
      </aside>
    </div>
  );
}
