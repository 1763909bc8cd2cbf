/**
 * The part of `actual` that a partial expectation speaks of: objects are cut to the keys it lists, arrays keep their
 * length and order.
 */
export function partOf(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual))
    return actual.map((item, index) => (index < expected.length ? partOf(item, expected[index]) : item));
  if (isRecord(expected) && isRecord(actual)) {
    return Object.fromEntries(Object.keys(expected).map((key) => [key, partOf(actual[key], expected[key])]));
  }
  return actual;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
