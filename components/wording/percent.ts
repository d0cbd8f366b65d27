import { figure } from "./counts";

/** Only all of them are 100 %, and only none 0 %: what rounds to either stays a step short of it. */
function steps(share: number, whole: number): number {
  const nearest = Math.round(share * whole);
  return share < 1 && share > 0 ? Math.min(whole - 1, Math.max(1, nearest)) : nearest;
}

/** "91%" */
export const percent = (share: number): string => `${steps(share, 100)}%`;

/** "91.4%", for a share that is the finding itself. */
export const percentInTenths = (share: number): string => `${figure(steps(share, 1000) / 10)}%`;
