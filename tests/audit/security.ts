// Whether every page forbids its browser what no page needs: scripts between its lines, frames, other origins.

import { attribute, elementsOf, type BuiltPage } from '../../scripts/site/built-page.ts';

/** Directives without which a policy would let in what the site never asks for. */
const DEMANDED = ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"];
const FORBIDDEN = /'unsafe-(?:inline|eval|hashes)'|\bhttps?:|\*/;

/** Pages without a content security policy, or with one that lets in too much, in sentences. */
export function unguardedPages(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap((page) => {
    const policy = policyOf(page);
    if (policy === undefined) return [`${page.address} has no content security policy.`];
    const missing = DEMANDED.filter((directive) => !directivesOf(policy).includes(directive));
    const scripts = directivesOf(policy).find((directive) => directive.startsWith('script-src '));
    return [
      ...missing.map((directive) => `${page.address} does not say “${directive}”.`),
      ...(FORBIDDEN.test(scripts ?? '') ? [`${page.address} lets in scripts: “${scripts}”.`] : []),
    ];
  });
}

function policyOf(page: BuiltPage): string | undefined {
  const meta = elementsOf(page).find(
    (element) => attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
  );
  return meta && (attribute(meta, 'content') ?? '');
}

const directivesOf = (policy: string): string[] => policy.split(';').map((directive) => directive.trim());
