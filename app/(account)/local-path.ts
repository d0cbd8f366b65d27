/** The path to go to after signing in: a path of this site, or Today. Anything else would lead people away. */
export function localPath(next: string): string {
  const base = "http://recite.invalid";
  if (!next.startsWith("/") || !URL.canParse(next, base)) return "/today";
  const url = new URL(next, base);
  // "/.//elsewhere.example" becomes a path that browsers take for another host.
  const leadsAway = url.origin !== base || url.pathname.startsWith("//");
  return leadsAway ? "/today" : url.pathname + url.search;
}
