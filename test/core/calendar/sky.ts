/**
 * The sky of the lunar calendar, by Meeus' Astronomical Algorithms: the new moon (chapter 49, within a minute) and the sun's apparent
 * longitude (chapter 25, within a hundredth of a degree, which is a quarter of an hour). Instants are ms since 1970.
 */
const dayMs = 86_400_000;
const radian = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * radian);
/** Dynamical time runs ahead of the earth by about this in the 2020s. */
const deltaTMs = 72_000;
const toInstant = (julianDay: number): number => (julianDay - 2_440_587.5) * dayMs - deltaTMs;

/** Amplitude in days, power of the earth's eccentricity, multiples of the arguments M, M', F. */
const moonTerms: readonly (readonly [days: number, e: number, m: number, mPrime: number, f: number])[] = [
  [-0.4072, 0, 0, 1, 0], [0.17241, 1, 1, 0, 0], [0.01608, 0, 0, 2, 0], [0.01039, 0, 0, 0, 2], [0.00739, 1, -1, 1, 0], [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0], [-0.00111, 0, 0, 1, -2], [-0.00057, 0, 0, 1, 2], [0.00056, 1, 1, 2, 0], [-0.00042, 0, 0, 3, 0], [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2], [-0.00024, 1, -1, 2, 0], [-0.00007, 0, 2, 1, 0], [0.00004, 0, 0, 2, -2], [0.00004, 0, 3, 0, 0], [0.00003, 0, 1, 1, -2],
];

function newMoonAt(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const m = 2.5534 + 29.1053567 * k;
  const mPrime = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const omega = 124.7746 - 1.56375588 * k;
  const planets = 0.000325 * sin(299.77 + 0.107408 * k - 0.009173 * t * t) + 0.000165 * sin(251.88 + 0.016321 * k) + 0.000164 * sin(251.83 + 26.651886 * k);
  const periodic = moonTerms.reduce((sum, [days, power, a, b, c]) => sum + days * e ** power * sin(a * m + b * mPrime + c * f), -0.00017 * sin(omega) + planets);
  return toInstant(2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t + periodic);
}

/** The new moon nearest to an instant. */
export function newMoonNear(instant: number): number {
  const k = Math.round((instant - newMoonAt(0)) / (29.530588861 * dayMs));
  return [k - 1, k, k + 1].map(newMoonAt).sort((a, b) => Math.abs(a - instant) - Math.abs(b - instant))[0]!;
}

/** The sun's apparent longitude in degrees. */
export function sunLongitude(instant: number): number {
  const t = ((instant + deltaTMs) / dayMs + 2_440_587.5 - 2_451_545) / 36_525;
  const m = 357.52911 + 35_999.05029 * t;
  const centre = (1.914602 - 0.004817 * t) * sin(m) + 0.019993 * sin(2 * m) + 0.000289 * sin(3 * m);
  const longitude = 280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}
