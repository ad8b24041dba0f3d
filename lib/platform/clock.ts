/** The one place that asks what time it is; everything else is told. */
export function now(): Date {
  return new Date();
}
