/** What policies do to one another: as a text says, as an editor says in policy.yaml, and as titles tell. */
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../scripts/compiler/emit/corpus.ts';
import { relationsOf } from '../../scripts/compiler/emit/relations/relations.ts';
import { explainedTitle, versionTitle } from '../../scripts/compiler/emit/relations/titles.ts';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { temporaryFolder } from './command.ts';
import { addPolicy } from './content-folder.ts';

/** A text with its policy.yaml, if more than a short title is to stand there. */
type Source = string | [text: string, yaml: string];

const MEASURES = '\n\n第一条 支持企业建设中试平台，给予最高50万元奖励。\n';

function titled(title: string, signed = '青原市人民政府', day = '2024年6月3日', rest = ''): string {
  return `${title}\n${MEASURES}${rest}\n${signed}\n${day}\n`;
}

const DRAFT = titled('青原市节能装备若干措施（征求意见稿）', '青原市工业和信息化局', '2024年3月1日');
const ISSUED = titled('青原市节能装备若干措施');

async function related(sources: Record<string, Source>) {
  const content = temporaryFolder();
  for (const [id, source] of Object.entries(sources)) {
    const [text, yaml = ''] = typeof source === 'string' ? [source] : source;
    addPolicy(content, id, text, `shortTitle: 某政策\n${yaml}`);
  }
  const corpus = await readCorpus(`${content}/sources`, emptyRegistry());
  const relations = relationsOf(corpus);
  const bonds = corpus.map((document) => ({ id: document.id, ...relations.of(document) }));
  return {
    told: bonds.flatMap(({ id, relations }) =>
      relations.map(({ kind, policy, title, by }) => `${id} ${kind} ${policy ?? title} (${by})`),
    ),
    all: bonds.flatMap(({ relations }) => relations),
    codes: bonds.flatMap(({ id, messages }) => messages.map(({ code }) => `${id} ${code}`)),
    reasons: bonds.flatMap(({ messages }) => messages.map(({ reason }) => reason)),
    silent: bonds.flatMap(({ id, succession }) => (succession ? [`${id} ${succession.as} ${succession.policy}`] : [])),
  };
}

describe('titles of a draft and of its issued text are one', () => {
  test.each([
    ['青原市节能办法（征求意见稿）', '青原市节能办法'],
    ['青原市节能办法(第二次征求意见稿)', '青原市节能办法'],
    ['青原市节能办法（修订草案征求意见稿）', '青原市节能办法'],
    ['青原市节能办法【送审稿】', '青原市节能办法'],
    ['《青原市节能办法（草案）》', '《青原市节能办法》'],
    ['青原市 节能 办法', '青原市节能办法'],
    ['关于公开征求《青原市节能办法（征求意见稿）》意见的公告', '青原市节能办法'],
    ['青原市人民政府关于印发青原市节能办法的通知', '青原市节能办法'],
    ['青原市节能行动方案（二〇二四－２０２６年）', '青原市节能行动方案（2024—2026年）'],
    ['青原市工业和信息化局关于推进节能的意见（征求意见稿）', '青原市人民政府关于推进节能的意见'],
    ['青原市节能办法（青府〔2024〕3号）', '青原市节能办法'],
  ])('%s', (draft, issued) => expect(versionTitle(draft)).toBe(versionTitle(issued)));

  test.each([
    ['青原市2023年节能工作要点', '青原市2024年节能工作要点'],
    ['青原市节能办法（试行）', '青原市节能办法'],
    ['青原市节能办法实施细则（征求意见稿）', '青原市节能办法'],
  ])('but not %s', (one, other) => expect(versionTitle(one)).not.toBe(versionTitle(other)));

  test.each([
    '《青原市节能办法》政策解读',
    '一图读懂《青原市节能办法》',
    '青原市节能办法的政策解读',
    '图解：青原市节能办法',
  ])('and what %s explains is known', (title) => expect(explainedTitle(title)).toBe('青原市节能办法'));
});

describe('a draft', () => {
  test('is joined to its issued text by title and place', async () => {
    const { told, codes, silent } = await related({ draft: DRAFT, issued: ISSUED });
    expect(told).toEqual(['issued replaces draft (title)']);
    expect(codes).toEqual(['draft version-found']);
    expect(silent).toEqual(['draft issued issued']);
  });

  test.each<[string, Record<string, Source>]>([
    [
      'of another place',
      {
        draft: DRAFT,
        issued: ISSUED.replaceAll('青原市人民政府', '柳溪市人民政府').replace('青原市节能', '柳溪市节能'),
      },
    ],
    ['that was issued before it', { draft: DRAFT, issued: ISSUED.replace('2024年6月3日', '2021年6月3日') }],
    ['where its editor denies it', { draft: [DRAFT, 'issuedAs: none\n'], issued: ISSUED }],
  ])('is not joined to a text %s', async (_, sources) => {
    const { told, codes } = await related(sources);
    expect([...told, ...codes]).toEqual([]);
  });

  test('is joined to none of several, and that is said', async () => {
    const { told, codes } = await related({ draft: DRAFT, first: ISSUED, second: ISSUED.replace('6月3日', '7月9日') });
    expect(told).toEqual([]);
    expect(codes).toEqual(['draft version-ambiguous']);
    const round = DRAFT.replace('征求意见稿', '第二次征求意见稿');
    const rounds = await related({ draft: DRAFT, first: round, second: round });
    expect([...rounds.told, ...rounds.codes]).toEqual(['draft version-ambiguous']);
    expect(rounds.reasons).toEqual([expect.stringContaining('“first”, “second”')]);
    const chosen = await related({ draft: [DRAFT, 'issuedAs: second\n'], first: ISSUED, second: ISSUED });
    expect(chosen.told).toEqual(['second replaces draft (editor)']);
    expect(chosen.codes).toEqual([]);
  });

  test('of a second round stands for that of the first, until both are issued', async () => {
    const second = DRAFT.replace('（征求', '（第二次征求').replace('3月1日', '4月1日');
    const drafts = await related({ first: DRAFT, second });
    expect(drafts.told).toEqual(['second replaces first (title)']);
    expect(drafts.silent).toEqual(['first revised second']);
    const all = await related({ first: DRAFT, second, third: ISSUED });
    expect(all.told).toEqual(['third replaces first (title)', 'third replaces second (title)']);
    expect(all.silent).toEqual(['first issued third', 'second issued third']);
  });

  test('ends nothing yet', async () => {
    const draft = DRAFT.replace(MEASURES, `${MEASURES}第二条 《青原市节能奖励办法》同时废止。`);
    const { told, silent } = await related({ draft, old: titled('青原市节能奖励办法', undefined, '2020年1月2日') });
    expect(told).toEqual(['draft repeals old (text)']);
    expect(silent).toEqual([]);
  });
});

test('two issued texts are never versions of each other by title', async () => {
  expect((await related({ one: ISSUED, other: ISSUED })).told).toEqual([]);
});

describe('a text', () => {
  const ending = (words: string, day?: string) => titled('青原市节能若干措施', undefined, day, `第二条 ${words}`);
  const OLD = titled('青原市节能奖励办法', undefined, '2020年1月2日');

  test('says what it repeals, and its sentence is kept', async () => {
    const { told, all, silent } = await related({
      now: ending('本措施自印发之日起施行。《青原市节能奖励办法》同时废止。'),
      old: OLD,
    });
    expect(told).toEqual(['now repeals old (text)']);
    expect(all[0]?.evidence?.quote).toBe('《青原市节能奖励办法》同时废止。');
    expect(silent).toEqual(['old repealed now']);
  });

  test('replaces only so far as both contradict', async () => {
    const { all, silent } = await related({
      now: ending('《青原市节能奖励办法》与本措施不一致的，以本措施为准。'),
      old: OLD,
    });
    expect(all).toMatchObject([{ kind: 'replaces', policy: 'old', partly: true }]);
    expect(silent).toEqual([]);
  });

  test('means that of two of one title which bears the number', async () => {
    const numbered = (number: string, day: string) => titled(`青原市节能奖励办法\n${number}`, undefined, day);
    const { told } = await related({
      a: numbered('青府〔2020〕3号', '2020年1月2日'),
      b: numbered('青府〔2016〕7号', '2016年1月2日'),
      now: ending('《青原市节能奖励办法》（青府[2020]3号）同时废止。'),
    });
    expect(told).toEqual(['now repeals a (text)']);
  });

  test('explains the one that it names in its title, and is not counted beside it', async () => {
    const paper = '《青原市节能装备若干措施》政策解读\n\n一、起草背景\n为推进节能。\n';
    const { told, silent } = await related({ issued: ISSUED, paper });
    expect(told).toEqual(['paper explains issued (text)']);
    expect(silent).toEqual(['paper explained issued']);
  });
});

describe('an editor', () => {
  const OLD = titled('青原市循环经济规划', undefined, '2020年1月2日');

  test.each(['replaces', 'repeals', 'amends', 'explains'])('says what it %s, here and elsewhere', async (kind) => {
    const yaml = `${kind}: [old, { title: 《青原市老办法》, number: 青府〔2011〕3号 }]\n`;
    const { told, all } = await related({ now: [ISSUED, yaml], old: OLD });
    expect(told).toEqual([`now ${kind} old (editor)`, `now ${kind} 《青原市老办法》 (editor)`]);
    expect(all[1]).toMatchObject({ policy: null, number: '青府〔2011〕3号' });
  });

  test('names by title what is there after all', async () => {
    const { told } = await related({ now: [ISSUED, 'replaces: [{ title: 《青原市循环经济规划》 }]\n'], old: OLD });
    expect(told).toEqual(['now replaces old (editor)']);
  });

  test.each<[string, Record<string, Source>, RegExp]>([
    [
      'an unknown id',
      { now: [ISSUED, 'repeals:\n  - old\n  - nowhere\n'], old: OLD },
      /now\/policy\.yaml:4: There is no policy “nowhere”/,
    ],
    ['the policy itself', { now: [ISSUED, 'amends: [now]\n'] }, /now\/policy\.yaml:2: “now” is the policy itself/],
    [
      'a circle',
      { now: [ISSUED, 'replaces: [old]\n'], old: [OLD, 'repeals: [now]\n'] },
      /policy\.yaml:2: “\w+” replaces or repeals this policy in turn/,
    ],
    [
      'a circle of three',
      { a: [ISSUED, 'replaces: [b]\n'], b: [OLD, 'replaces: [c]\n'], c: [titled('青原市第三办法'), 'replaces: [a]\n'] },
      /in turn/,
    ],
    [
      'neither title nor number',
      { now: [ISSUED, 'replaces: [{}]\n'] },
      /now\/policy\.yaml:2: replaces\.0: Name a policy/,
    ],
    ['no list', { now: [ISSUED, 'replaces: old\n'], old: OLD }, /now\/policy\.yaml:2: replaces/],
    [
      'an issued text that became another',
      { now: [ISSUED, 'issuedAs: old\n'], old: OLD },
      /now\/policy\.yaml:2: issuedAs: This is no draft/,
    ],
  ])('is told of %s', async (_, sources, message) => {
    await expect(related(sources)).rejects.toThrow(message);
  });
});

test('texts that end each other are taken for a title that means another', async () => {
  const { codes, silent } = await related({
    a: '青原市甲办法\n\n第一条 《青原市乙办法》同时废止。\n',
    b: '青原市乙办法\n\n第一条 《青原市甲办法》同时废止。\n',
  });
  expect(codes).toEqual(['a relation-circle', 'b relation-circle']);
  expect(silent).toEqual([]);
});
