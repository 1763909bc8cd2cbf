/** What is fetched of the site's own files: each once, and again only where it failed. */

/**
 * Keeps what was got under a name; what failed is got anew the next time.
 *
 * @returns A function that gets it at most once
 */
export function keptByName(): <Value>(name: string, get: () => Promise<Value>) => Promise<Value> {
  const kept = new Map<string, Promise<unknown>>();
  return <Value>(name: string, get: () => Promise<Value>): Promise<Value> => {
    const value = (kept.get(name) as Promise<Value> | undefined) ?? get();
    kept.set(name, value);
    value.catch(() => kept.delete(name));
    return value;
  };
}

/** @throws Error with the address and the status, where the answer is none of success. */
export async function readJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
