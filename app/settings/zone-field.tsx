"use client";

import { useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { isSameZone, type ZoneGroup } from "./zones";

type ZoneFieldProps = { zone: string; groups: ZoneGroup[]; error: string | undefined };

export function ZoneField({ zone, groups, error }: ZoneFieldProps) {
  const select = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(zone);
  const device = useDeviceZone();
  const isListed = device === null || groups.some(({ zones }) => zones.some(({ id }) => id === device));

  function chooseDevice() {
    if (!select.current || device === null) return;
    select.current.value = device;
    select.current.dispatchEvent(new Event("change", { bubbles: true }));
    // The button is about to go.
    select.current.focus();
  }

  return (
    <div className="field-group">
      <label htmlFor="zone">Time zone</label>
      <select
        ref={select}
        id="zone"
        name="zone"
        className="field"
        defaultValue={zone}
        onChange={(event) => setChosen(event.currentTarget.value)}
        aria-describedby={error ? "zone-error" : undefined}
        aria-invalid={error ? true : undefined}
      >
        {isListed ? null : <option value={device}>{device}</option>}
        {groups.map(({ region, zones }) => (
          <optgroup key={region} label={region}>
            {zones.map(({ id, place }) => (
              <option key={id} value={id}>
                {place}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {error ? <FieldError id="zone-error">{error}</FieldError> : null}
      {device === null || isSameZone(device, chosen) ? null : (
        <Button kind="quiet" className="justify-self-start" onClick={chooseDevice}>
          Use this device's zone, {device}
        </Button>
      )}
    </div>
  );
}

const never = () => () => {};

/** The zone that this browser keeps; null while the page comes from the server, which cannot know. */
function useDeviceZone(): string | null {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  );
}
