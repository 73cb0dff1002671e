/** Whether a text is a wall time, `YYYY-MM-DDTHH:mm`, of a day that exists; 31 February is none. Gaps are a matter of the zone: see `resolve`. */
export function isWall(wall: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return false;
  try {
    Temporal.PlainDateTime.from(wall);
    return true;
  } catch {
    return false;
  }
}
