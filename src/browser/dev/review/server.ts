/** Asking the server that serves this page. */
import { review as text } from '../../../i18n/zh-CN/review.ts';
import { TOKEN_HEADER, type Asked, type DocumentTold, type ReviewTold } from './told.ts';

export interface Place {
  base: string;
  token: string;
}

/** Says what is wrong in words for a keeper. */
export class RefusedError extends Error {}

/** @throws RefusedError where the server cannot tell */
export function askForList({ base }: Place): Promise<DocumentTold[]> {
  return answer(`${base}review/facts.json`);
}

/** @throws RefusedError where the server cannot tell */
export function askForDocument({ base }: Place, id: string): Promise<ReviewTold> {
  return answer(`${base}review/${id}/facts.json`);
}

/**
 * @returns the document as it is after that
 * @throws RefusedError where nothing was written
 */
export function askFor({ base, token }: Place, id: string, asked: Asked): Promise<ReviewTold> {
  return answer(`${base}review/${id}/facts.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token },
    body: JSON.stringify(asked),
  });
}

async function answer<Told>(address: string, request?: RequestInit): Promise<Told> {
  const response = await fetch(address, { cache: 'no-store', ...request }).catch(() => null);
  if (!response) throw new RefusedError(text.unreachable);
  const told = (await response.json().catch(() => ({ error: response.statusText }))) as Told & { error?: string };
  if (!response.ok) throw new RefusedError(told.error ?? response.statusText);
  return told;
}
