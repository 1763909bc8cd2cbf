/** The words on which titles end, as data. */
import { wordsOf } from '../reading/words.ts';

/** Words on which the title of a policy ends. */
const OF_A_POLICY = wordsOf(`
  方案 意见 计划 规划 办法 措施 举措 细则 条例 规定 纲要 通知 决定 指南 指引 政策 要点 公告 通告 行动 制度 规程 规则 准则 章程 预案`);
/** 实体经济十条: a set of measures known by how many there are. */
const COUNTED = /[一二三四五六七八九十\d]+条$/;
/** Words on which the title of a paper ends that explains a policy. */
const OF_AN_EXPLANATION = wordsOf(`
  政策解读 解读 问答 政策问答 热点问答 问答手册 解读材料 解读稿 起草说明 编制说明 修订说明 政策图解 图解 一图读懂 一图看懂 答记者问
  常见问题 常见问题解答 明白卡 明白纸`);
/** Words with which such a title begins. */
const OPENS_EXPLANATION = wordsOf('一图读懂 一图看懂 图解 图说 解读 政策解读 问答 政策问答 关于解读');
const ROUND = /\s*[（(【〔][^（）()【】〔〕]{0,24}[）)】〕]\s*$/;

/** True where words end as the title of a policy does, with its years or 试行 in brackets: …若干措施（试行）. */
export function endsAsTitle(words: string): boolean {
  const bare = words.replace(ROUND, '').replace(ROUND, '').trimEnd();
  return OF_A_POLICY.endIn(bare) || COUNTED.test(bare);
}

/** True for the title of a paper about a policy: 《青原市人才安居办法》问答, 一图读懂…. */
export function explains(title: string): boolean {
  const bare = title.replace(ROUND, '').trim();
  return OF_AN_EXPLANATION.endIn(bare) || OPENS_EXPLANATION.at(bare.replace(/^[《“【]/, ''), 0) !== null;
}
