/** A tenth of a pixel is fine enough, and keeps pages light. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
