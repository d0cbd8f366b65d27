"use client";

import { useEffect, useEffectEvent } from "react";
import { actionFor, type KeyAction, type KeyContext } from "./keys";

const isField = (target: Element) =>
  target.matches("input:not([type=checkbox]), textarea, select") ||
  (target instanceof HTMLElement && target.isContentEditable);

/** Listens for keys wherever the focus is, and hands on what they mean. An open dialog keeps its keys. */
export function useReviewKeys(context: KeyContext, act: (action: KeyAction) => void) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const inField = isField(target);
    // A held Enter would press whatever the focus moves to next, and a held Space would scroll.
    if (event.repeat && (event.key === "Enter" || (event.key === " " && !inField))) event.preventDefault();
    const action = actionFor(
      {
        key: event.key,
        ctrl: event.ctrlKey,
        meta: event.metaKey,
        alt: event.altKey,
        repeat: event.repeat,
        inField,
        inEmptyField: inField && "value" in target && target.value === "",
        onControl: target.closest("button, a[href], summary, input") !== null,
        onPart: target.closest("[data-part]") !== null,
      },
      context,
    );
    if (!action) return;
    event.preventDefault();
    act(action);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
