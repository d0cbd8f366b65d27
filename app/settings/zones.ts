export type ZoneGroup = { region: string; zones: { id: string; place: string }[] };

/** Where a zone without a region stands, such as UTC. */
const elsewhere = "Elsewhere";

/**
 * Time zones by region, for a choice. `names` are those of one machine; others write some of them differently
 * ("Asia/Katmandu", "Asia/Kathmandu"), so whatever is in use is added when it is missing.
 */
export function zoneGroups(names: readonly string[], inUse: readonly string[]): ZoneGroup[] {
  const groups = new Map<string, ZoneGroup["zones"]>();
  for (const id of [...new Set([...names, "UTC", ...inUse])].sort()) {
    const slash = id.indexOf("/");
    const region = slash > 0 ? id.slice(0, slash) : elsewhere;
    const place = id
      .slice(slash + 1)
      .replaceAll("_", " ")
      .replaceAll("/", ", ");
    groups.set(region, [...(groups.get(region) ?? []), { id, place }]);
  }
  return [...groups].map(([region, zones]) => ({ region, zones }));
}

/** Whether two names mean one zone. A name that this machine does not know equals only itself. */
export function isSameZone(a: string, b: string): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(zone: string): string {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    // The constructor's only way to say that it does not know the zone.
    return zone;
  }
}
