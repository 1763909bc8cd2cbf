/** For whom a support measure is: the words of the text, and never those of a bystander. */
import { expect, test } from 'vitest';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';

const registry = emptyRegistry();

function recipientsOf(sentence: string): string[][] {
  const text = `青原市扶持办法\n一、支持措施\n（一）支持。${sentence}\n`;
  const policy = parsePolicy(text, { gazetteer: registry });
  return policy.facts.measures.map(({ recipients }) => recipients.map(({ name }) => name));
}

test.each([
  ['对新迁入的总部企业最高给予1亿元奖励支持。', '新迁入的总部企业'],
  ['在青原注册的担保机构,为基地内优质企业提供担保业务的,政府给予一定支持。', '在青原注册的担保机构'],
  ['新引入的行业头部企业、隐形冠军,按投资额的一定比例给予扶持。', '新引入的行业头部企业、隐形冠军'],
  ['对定位符合方向,面积在75亩以上的改造项目,在财政奖补资助等方面给予支持。', '定位符合方向,面积在75亩以上的改造项目'],
  ['支持集群内重点企业发行公司债等直接融资工具。', '集群内重点企业'],
  ['通过设立专项资金，加大对中小微企业和外贸企业的帮扶力度。', '中小微企业和外贸企业'],
])('%s', (sentence, recipients) => {
  expect(recipientsOf(sentence)).toEqual([[recipients]]);
});

test('nobody is named where the text names nobody', () => {
  expect(recipientsOf('设立专项产业投资基金,培育一批产业龙头企业。')).toEqual([[]]);
});
