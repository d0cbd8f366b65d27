"use client";

import { useEffect } from "react";

/** Presses a button of the page by a letter: never while typing, never with a modifier, never on repeat. */
export function KeyPress({ keyName, targetId }: { keyName: string; targetId: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      if (event.key.toLowerCase() === keyName) document.getElementById(targetId)?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [keyName, targetId]);
  return null;
}
