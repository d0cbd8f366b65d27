"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Icon } from "@/components/ui/icons";
import { Key } from "@/components/ui/key";

const searchField = "library-search";

/** The way to the search, by click or by "/" from anywhere; where the field is on the page, "/" goes into it. */
export function SearchLink() {
  const router = useRouter();
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { key, repeat, ctrlKey, metaKey, altKey, target } = event;
      const isTyping =
        target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
      if (key !== "/" || repeat || ctrlKey || metaKey || altKey || isTyping) return;
      event.preventDefault();
      const field = document.getElementById(searchField);
      if (field) field.focus();
      else router.push("/library/search");
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router]);
  return (
    <Link className="tool tool-wide" href="/library/search" aria-keyshortcuts="/" prefetch={false}>
      <Icon name="search" />
      <span className="desk">Search</span>
      <span className="desk" aria-hidden="true">
        <Key>/</Key>
      </span>
      <span className="vh phone">Search</span>
    </Link>
  );
}
