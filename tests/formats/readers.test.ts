/** What single formats hold that plain text does not: numbers, text boxes, hidden words, encodings, menus. */
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { docxOf, type Block } from './docx.ts';
import { encode } from './encode.ts';
import { odtOf } from './odt.ts';

async function textOf(bytes: Uint8Array, name = ''): Promise<string> {
  return (await decodeSource(bytes, name)).text;
}

const RICH: Block[] = [
  { words: '总则', level: 0 },
  { words: '鼓励创新。', level: 1 },
  { words: '设立基金。', level: 2 },
  '第一笔  第二笔',
  { words: '专栏1 重点工程', isBoxed: true },
  { words: '旧稿', isHidden: true },
  { words: '附则', level: 0 },
  { words: '自印发之日起施行。', level: 1 },
];

describe.each([
  ['DOCX', docxOf(RICH)],
  ['ODT', odtOf(RICH)],
])('%s', (_, bytes) => {
  test('shows the numbers of its lists, which begin anew, text boxes, and no hidden words', async () => {
    const lines = (await textOf(bytes)).trimEnd().split('\n');
    expect(lines).toEqual([
      '一、总则',
      '（一）鼓励创新。',
      '1.设立基金。',
      expect.stringMatching(/^第一笔\s{2}第二笔$/),
      '专栏1 重点工程',
      '二、附则',
      '（一）自印发之日起施行。',
    ]);
  });

  test('says which words were hidden', async () => {
    expect((await decodeSource(bytes)).left).toEqual([{ what: 'hidden text', words: '旧稿' }]);
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document of paragraphs with a style each, and lists of which level 1 belongs to the style. */
function numbered(level: string, paragraphs: string, styles = ''): Uint8Array {
  return docxOf([], {
    parts: {
      'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
      'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      'word/document.xml': `<w:document ${W}><w:body>${paragraphs}</w:body></w:document>`,
    },
  });
}

function item(list: number, words = '甲', depth = 0): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

function level(format: string, text: string, more = '', depth = 0): string {
  return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

describe('numbers of a DOCX file', () => {
  test.each([
    ['chineseCountingThousand', '第%1条', '第十条 甲'],
    ['decimalEnclosedCircle', '%1', '⑩ 甲'],
    ['upperRoman', '%1.', 'X. 甲'],
    ['ideographTraditional', '%1、', '癸、甲'],
    ['decimalZero', '%1）', '10）甲'],
    ['chineseLegalSimplified', '（%1）', '（壹拾）甲'],
  ])('%s', async (format, text, last) => {
    const document = numbered(level(format, text), item(1).repeat(10));
    expect((await textOf(document)).trimEnd().split('\n').at(-1)).toBe(last);
  });

  test('name the levels above, as figures where they are legal ones', async () => {
    const levels = level('chineseCounting', '%1、') + level('decimal', '%1.%2', '<w:isLgl/>', 1);
    expect(await textOf(numbered(levels, item(1) + item(1) + item(1, '乙', 1)))).toBe('一、甲\n二、甲\n2.1 乙\n');
  });

  test('go on in another list of the same shape, unless it says where it starts', async () => {
    const one = level('decimal', '%1.');
    expect(await textOf(numbered(one, item(1) + item(1) + item(2)))).toBe('1. 甲\n2. 甲\n1. 甲\n');
  });

  test('come from the style of a heading, too', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="1"/></w:style>`;
    const paragraph = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>总则</w:t></w:r></w:p>';
    expect(await textOf(numbered(level('chineseCounting', '第%1章'), paragraph + paragraph, styles))).toBe(
      '第一章 总则\n第二章 总则\n',
    );
  });
});

test('RTF in the code page of old Chinese files is read, and its hidden words are not', async () => {
  const words = [...encode('产业发展', 'gb18030')].map((byte) => `\\'${byte.toString(16)}`).join('');
  const rtf = `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\f0 ${words}{\\v ${words}}\\par{\\listtext\\'a2\\'d9\\tab}\\u20065\\'3f\\par}`;
  expect(await textOf(Buffer.from(rtf))).toBe('产业发展\n① 乡\n');
});

describe('old encodings', () => {
  const traditional = '青原市產業發展方案\n一、重點任務\n（一）發展產業。由市政府各部門負責實施。\n';
  const simplified = '青原市产业发展方案\n一、重点任务\n（一）发展产业。由市政府各部门负责实施。\n';

  test.each([
    ['big5', traditional],
    ['gb18030', simplified],
  ] as const)('%s is told by the words it makes', async (encoding, text) => {
    expect(await decodeSource(encode(text, encoding))).toMatchObject({ encoding, text });
  });

  test('a page in GB2312 is read as one', async () => {
    const page = encode(
      `<html><head><meta charset="gb2312"></head><body><p>${simplified}</p></body></html>`,
      'gb18030',
    );
    expect((await decodeSource(page)).text).toContain('重点任务');
  });
});

describe('a saved page', () => {
  const document =
    '<h1>青原市方案</h1><div class="info"><span>来源：青原市人民政府</span><span>字体：大 中 小</span></div><div id="zoom"><div>一、任务</div><div>（一）建园。改造茶园。（市农业局牵头）</div><div>（二）育企。支持改造；培育企业。</div></div>';
  const page = `<html><head><title>网</title><style>.tip, #ad { display: none }</style></head><body>
    <div class="top"><a href="/">首页</a><a href="/a">政务公开</a><a href="/b">政策文件</a></div>
    <div class="wrap"><div class="crumb">当前位置：<a>首页</a> &gt; <a>政策</a></div>${document}
    <p class="tip">到2030年产值900亿元。</p><div id="ad">广告。</div>
    <ul><li><a>相关一</a></li><li><a>相关二</a></li><li><a>相关三</a></li></ul></div>
    <div class="footer">主办：青原市人民政府办公室。版权所有。</div></body></html>`;

  test('is read without menus, tools, hidden words and the foot of the site, which are said', async () => {
    const { text, left } = await decodeSource(Buffer.from(page));
    expect(text).toBe(
      '青原市方案\n来源：青原市人民政府\n一、任务\n（一）建园。改造茶园。（市农业局牵头）\n（二）育企。支持改造；培育企业。\n',
    );
    const words = left.map((each) => `${each.what} ${each.words}`).join('\n');
    for (const gone of ['政策文件', '当前位置', '字体', '相关一', '主办']) expect(words).toContain(gone);
    expect(words).toContain('hidden text 到2030年产值900亿元。');
  });

  test('keeps all of a page whose document stands in several blocks', async () => {
    const body =
      '<div><p>通知如下。</p><p>请执行。</p><p>特此通知。</p></div><div><p>一、甲。</p><p>二、乙。</p><p>三、丙。</p></div><div>附件：名单</div>';
    const { text, left } = await decodeSource(Buffer.from(`<html><body>${body}</body></html>`));
    expect(text.split('\n').length).toBe(8);
    expect(left).toEqual([]);
  });

  test('keeps its words where its frame has the name of furniture', async () => {
    const body = '<div class="print"><p>一、任务</p><p>（一）建园。</p></div>';
    expect(await textOf(Buffer.from(`<html><body>${body}</body></html>`))).toBe('一、任务\n（一）建园。\n');
  });

  test('is a page by its extension where nothing else tells', async () => {
    expect(await textOf(Buffer.from('青原市方案<br>一、任务'), 'a.html')).toBe('青原市方案\n一、任务\n');
    expect(await textOf(Buffer.from('青原市方案<br>一、任务'), 'a.txt')).toBe('青原市方案<br>一、任务');
  });

  test('breaks lines at blocks inside a table that lays it out', async () => {
    const cell = '<div>青原市方案</div>一、任务<br>（一）建园。<p>（二）育企。</p>';
    expect(await textOf(Buffer.from(`<table><tr><td>${cell}</td></tr></table>`))).toBe(
      '青原市方案\n一、任务\n（一）建园。\n（二）育企。\n',
    );
  });
});
