/** The MDX of a policy holds every character of its text, whatever these would mean in Markdown. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editorial, readCorpus } from '../../scripts/compiler/emit/corpus.ts';
import { entriesOf } from '../../scripts/compiler/emit/entries.ts';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { TIME_LIMIT } from '../properties/parsed.ts';
import { kindsOfText } from '../properties/texts.ts';
import { wordsOf } from './rendered.ts';

const CONTENT = join(import.meta.dirname, '../../content');

const registry = readRegistry(join(CONTENT, 'registry'));
const corpus = await readCorpus(join(CONTENT, 'sources'), registry);
const entries = entriesOf(corpus, registry);

describe.each(corpus.map((document) => [document.id, document] as const))('%s', (id, document) => {
  test('the body of the policy is its whole text', async () => {
    const entry = entries.find((each) => each.collection === 'policies' && each.id === id)!;
    expect(folded(await wordsOf(entry.text))).toBe(folded(document.policy.source));
  });

  test('the body of a task is its text', async () => {
    for (const task of document.policy.facts.tasks) {
      const entry = entries.find((each) => each.collection === 'tasks' && each.id === `${id}/${task.path}`)!;
      expect(folded(await wordsOf(entry.text)), entry.id).toBe(
        folded(document.policy.source.slice(task.start, task.end)),
      );
    }
  });

  test('the file of the policy keeps the digest of its source', () => {
    const bytes = readFileSync(join(CONTENT, 'sources', id, 'policy.txt'));
    const entry = entries.find((each) => each.collection === 'policies' && each.id === id)!;
    expect(entry.text).toContain(createHash('sha256').update(bytes).digest('hex'));
  });
});

/** Words that mean something in Markdown, HTML, MDX or YAML. */
const NASTY = [
  '集合{1,2}中的{value}与}{括号',
  '占比<10%，温度>5℃，a<b，<br>、<Duty role="lead">不是标签</Duty>',
  '**“注意”**后*着重*与__加粗__、_a_、snake_case_name',
  '[x](y)、![图](a.png)、[注]: https://example.cn "题"、[^1]、[ ]、[x]',
  '&amp; &lt; &#123; &nbsp; &copy AT&T',
  '~~删除~~ ~ 约~10、|表|格|、`代码`、``双``、```',
  '路径C:\\目录\\文件、\\*、\\、末尾反斜线\\',
  'https://www.example.cn/a_b?c=1&d=2#e、<https://example.cn>、a@b.cn、www.example.cn',
  '"引号"、\'单引号\'、“弯引号”、--、---、…、(c)、(tm)、1/2',
  '# x',
  '## 二级',
  '> 引文',
  '---',
  '***',
  '===',
  '- 项',
  '+ 项',
  '* 项',
  '1) 甲',
  '1. 乙',
  '100. 丙',
  '1.丁',
  'import x from "y"',
  'export const x = 1',
  'export default function () {}',
  '{/* 注 */}',
  '<!-- 注 -->',
  '<div>',
  '</Section>',
  '```js',
  '~~~',
  '| 甲 | 乙 |',
  '|---|---|',
  '    四个空格',
  '$x^2$、$$y$$、H~2~O、x^2^',
  ':::note',
  '@import、:smile:、==高亮==、++插入++',
  '!',
  '!important',
  '- [ ] 待办',
  'shortTitle: 冒号',
  '\ttab',
];

describe('a text full of signs that mean something elsewhere', () => {
  test('keeps each of them in a line of its own', async () => {
    for (const words of NASTY) await expectKept(`某市行动方案\n\n一、重点任务\n${words}\n`);
  });

  test('keeps them in headings, clauses and tables', async () => {
    for (const words of NASTY) {
      await expectKept(
        `某市行动方案\n\n一、${words}\n（一）${words}。${words}（市科技局牵头，${words}配合）\n\n序号\t指标\t2025年\n1\t${words}\t${words}\n`,
      );
    }
  });

  test('keeps them all together', async () => {
    await expectKept(NASTY.join('\n'));
    await expectKept(`一、${NASTY.join('')}`);
    await expectKept(NASTY.map((words, at) => `${at + 1}.${words}`).join('\n'));
    await expectKept(NASTY.join('\n\n'));
  });

  test('keeps any mixture of them', { timeout: TIME_LIMIT }, async () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '<',
      '>',
      '</',
      '/>',
      '*',
      '**',
      '_',
      '`',
      '~',
      '|',
      '\\',
      '&',
      '#',
      '!',
      '[',
      ']',
      '(',
      ')',
      '$',
      '-',
      '+',
      '=',
      '.',
      '1',
      'a',
      '市',
      '。',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '：',
      '"',
      "'",
      'é',
      '😀',
    );
    const words = fc.array(fc.oneof(sign, fc.constantFrom(...NASTY)), { maxLength: 16 }).map((parts) => parts.join(''));
    await fc.assert(fc.asyncProperty(words, (text) => expectKept(`一、甲${text}乙`)));
  });
});

describe.each(kindsOfText)('for %s', (_, texts) => {
  test('every character arrives', { timeout: TIME_LIMIT }, async () => {
    // Characters that no file may hold are not asked for: decoding replaces them.
    const whole = texts.filter((text) => text.isWellFormed() && text.trim() !== '' && !/[\0-\b\v\x0e-\x1f]/.test(text));
    await fc.assert(fc.asyncProperty(whole, expectKept));
  });
});

/** White space is layout; all else must arrive. */
async function expectKept(text: string): Promise<void> {
  const policy = parsePolicy(await decodeSource(Buffer.from(text)), { gazetteer: emptyRegistry() });
  const document = {
    id: 'a-policy',
    editorial: editorial.parse({ shortTitle: '某方案' }),
    lineOf: () => 1,
    path: 'policy.txt',
    policy,
    sha256: '0'.repeat(64),
  };
  for (const entry of entriesOf([document], emptyRegistry())) {
    const task = policy.facts.tasks.find(
      (each) => entry.id === `a-policy/${each.path}` && entry.collection === 'tasks',
    );
    if (entry.collection !== 'policies' && !task) {
      await wordsOf(entry.text);
      continue;
    }
    const source = task ? policy.source.slice(task.start, task.end) : policy.source;
    expect(folded(await wordsOf(entry.text)), JSON.stringify(text)).toBe(folded(source));
  }
}

function folded(text: string): string {
  return text.replace(/[\s\u0085\u200B-\u200D\u2060]/g, '');
}
