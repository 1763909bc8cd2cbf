/** What a web page shows becomes lines of text. */
import { expect, test } from 'vitest';
import { documentText, pageText } from '../../scripts/compiler/read/html.ts';

test.each([
  ['powers and indices keep their height', '10<sup>4</sup>m<sup>2</sup>，CO<sub>2</sub>', '10⁴m²，CO₂\n'],
  ['marks of notes are left out', '能耗<sup>[1]</sup>下降<sup>①</sup>，产值<sup>2</sup>增长', '能耗下降，产值增长\n'],
  [
    'numbers of a list are shown',
    '<ol start="3"><li>甲</li><li value="7">乙</li><li>丙</li></ol>',
    '3.甲\n7.乙\n8.丙\n',
  ],
  [
    'letters and Roman numbers too',
    '<ol type="a"><li>甲</li></ol><ol type="I"><li>乙</li><li>丙</li></ol>',
    'a.甲\nI.乙\nII.丙\n',
  ],
  ['an item with its own label takes none', '<ol><li>（一）甲</li><li><p>2、乙</p></li></ol>', '（一）甲\n2、乙\n'],
  ['a bulleted list has none', '<ul><li>甲</li><li>乙</li></ul>', '甲\n乙\n'],
  ['what is struck out is left out', '甲<s>乙</s><del>丙</del><span style="display: none">丁</span>', '甲\n'],
  ['lines of preformatted text stay', '<pre>一、甲\n\n（一）乙</pre>', '一、甲\n（一）乙\n'],
])('%s', (_, page, text) => {
  expect(pageText(`<body>${page}</body>`).text).toBe(text);
});

test.each([
  '<script>var 乙 = "第一条 设立基金";</script>',
  '<script type="application/json">{"乙": "第一条"}</script>',
  '<style>.a::after { content: "乙" }</style>',
  '<template><p>乙</p></template>',
  '<noscript><p>请打开脚本</p></noscript>',
  '<textarea>乙</textarea>',
  '<select><option>乙</option></select>',
  '<button>乙</button>',
  '<svg><text>乙</text></svg>',
  '<iframe>乙</iframe>',
  '<video>乙</video>',
  '<object>乙</object>',
])('what a browser does not show as words of the page is not read: %s', (silent) => {
  const page = `<body><p>一、甲</p>${silent}<p>（一）丙${silent}丁</p></body>`;
  expect(documentText(page)).toBe('一、甲\n（一）丙丁\n');
  expect(pageText(page).text).toBe('一、甲\n（一）丙丁\n');
});

test.each(['<div>', '<table><tr><td>', '<ol><li>', '<b>', '<sup>', '<blockquote><p>'])(
  'no depth of %s is too much',
  (tag) => {
    expect(pageText(`${tag.repeat(5000)}甲`).text).toContain('甲');
  },
);
