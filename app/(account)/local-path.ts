/** The path to go to after signing in: a path of this site, or Today. Anything else would lead people away. */
export function localPath(next: string): string {
  const base = "http://recite.invalid";
  if (!next.startsWith("/") || !URL.canParse(next, base)) return "/today";
  const url = new URL(next, base);
  return url.origin === base ? url.pathname + url.search : "/today";
}
