import type { Route } from "next";
import type { IconName } from "@/components/ui/icons";

export type PlaceName = "today" | "library" | "progress" | "settings";

export type Place = { name: PlaceName; href: Route; title: string; icon: IconName };

/** Where the head's navigation leads. Settings stand behind the initials, and among a phone's tabs. */
export const places: Place[] = [
  { name: "today", href: "/today", title: "Today", icon: "today" },
  { name: "library", href: "/library", title: "Library", icon: "library" },
  { name: "progress", href: "/progress", title: "Progress", icon: "progress" },
];

export const settingsPlace: Place = {
  name: "settings",
  href: "/settings",
  title: "Settings",
  icon: "settings",
};
