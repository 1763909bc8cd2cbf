/** The policies as a feed: newest first, the undated last. */
import type { RSSFeedItem } from '@astrojs/rss';
import { words } from '../i18n/zh-CN.ts';
import type { PolicyEntry } from '../knowledge/corpus.ts';

/**
 * @param policies in the order in which those of one day, and the undated, should stand
 * @param linkOf the absolute address of a policy's page
 */
export function feedItems(policies: readonly PolicyEntry[], linkOf: (id: string) => string): RSSFeedItem[] {
  return policies
    .toSorted((a, b) => (b.data.issued ?? '').localeCompare(a.data.issued ?? ''))
    .map(({ id, data }) => ({
      title: `【${stageOf(data)}】${data.title}`,
      link: linkOf(id),
      description: `${words.stageNote[data.stage]}${summaryOf(data)}`,
      categories: [words.level[data.level], ...(data.regionName ? [data.regionName] : [])],
      // Midnight in Greenwich is the same day in China.
      ...(data.issued ? { pubDate: new Date(data.issued) } : {}),
    }));
}

function stageOf({ stage, draftRound }: PolicyEntry['data']): string {
  return stage === 'draft' && draftRound ? words.draftRound(draftRound) : words.stage[stage];
}

function summaryOf({ counts }: PolicyEntry['data']): string {
  const kinds = ['tasks', 'goals', 'bases', 'indicators', 'measures'] as const;
  const found = kinds.filter((kind) => counts[kind] > 0).map((kind) => words.count[kind](counts[kind]));
  return found.length > 0 ? `${words.data.feedFound}${found.join('、')}。` : '';
}
