/** One working window of a day, in minutes after midnight by the wall clock. */
export interface WorkingWindow {
  readonly from: number;
  /** At most 1,440. */
  readonly to: number;
}

/** A window from '08:00-12:00', or null when it is none. '24:00' closes the day. */
export function parseWindow(text: string): WorkingWindow | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  if (match === null) return null;
  const [, fromHours, fromMinutes, toHours, toMinutes] = match;
  const window = { from: Number(fromHours) * 60 + Number(fromMinutes), to: Number(toHours) * 60 + Number(toMinutes) };
  return window.from < window.to && window.to <= 1440 ? window : null;
}
