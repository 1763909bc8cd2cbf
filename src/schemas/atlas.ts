/**
 * `atlas.yaml`: what the keeper of a content folder says of its site. Every field has a default, so that the file may
 * be short, or missing. The sentences are Chinese, for `npm run init` prints each above its field.
 */
import { z } from 'zod';

/**
 * A path in any spelling to that of the site, as it stands in addresses: `atlas`, `/atlas` and `/atlas/` are `/atlas/`,
 * nothing is `/`, and other characters than those of addresses are encoded.
 *
 * @throws Error with a message for people where it is none
 */
export function basePath(value: string): string {
  try {
    return encodeURI(decodeURI(`/${value}/`)).replace(/\/+/g, '/');
  } catch {
    throw new Error(`“${value}” is no path of an address: a % in it must be written %25.`);
  }
}

const kilobytes = (most: number, says: string) => z.number().positive().default(most).describe(says);

const filings = z.strictObject({
  icp: z.string().default('').describe('工业和信息化部备案号，如“某ICP备00000000号”；留空不显示。'),
  publicSecurity: z.string().default('').describe('公安机关备案号；留空不显示。'),
  governmentSite: z.string().default('').describe('政府网站标识码；留空不显示。'),
});

const map = z.strictObject({
  boundaries: z.boolean().default(true).describe('是否画界线；false 则只画位置。'),
  reviewNumber: z.string().default('').describe('审图号，填了就显示在每张图下面；公开发布带界线的地图前，请先送审。'),
  service: z
    .strictObject({
      name: z.string().min(1).default('高德地图').describe('地图网站的名称。'),
      address: z
        .string()
        .includes('{name}', { error: 'It must hold {name}, which stands for the name of the place.' })
        .default('https://uri.amap.com/search?keyword={name}')
        .describe('查一个地名的网址，{name} 处换成地名。'),
    })
    .prefault({})
    .describe('按名称查地点的地图网站，只是一个链接，不会自动访问。'),
});

const budgets = z.strictObject({
  shell: kilobytes(7, '每页都带的部分（页眉、页脚等）。'),
  scripts: kilobytes(15, '一般页面的脚本。'),
  styles: kilobytes(15, '样式表。'),
  entry: kilobytes(30, '一项任务、机构、基地或目标的页面，连同脚本和样式。'),
  page: kilobytes(60, '其他页面，连同脚本和样式。'),
  map: kilobytes(120, '地图页。'),
  graph: kilobytes(150, '关系图页。'),
  match: kilobytes(70, '找基地页。'),
});

export const atlas = z.strictObject({
  name: z.string().min(1).default('政策图谱').describe('网站名称，显示在每一页的页眉和标题里。'),
  nameLatin: z.string().default('Policy Atlas').describe('网站的外文名称，显示在首页和页脚；留空不显示。'),
  tagline: z
    .string()
    .min(1)
    .default('把产业政策原文拆成任务、机构、目标与基地，彼此相连；每一条都能回到它出自的那一句话。')
    .describe('一句话说明这个网站，显示在首页，也给搜索引擎看。'),
  disclaimer: z
    .string()
    .default('本站依据所列文本整理，不代表任何机关；引用与办事请以发文机关公布的正式文本为准。')
    .describe('免责说明，显示在每一页的页脚。'),
  region: z
    .string()
    .nullable()
    .default(null)
    .describe('网站所属的地区，写名录里的编号，如 hubei、shenzhen-nanshan；地图先画它。跨地区的网站留 null。'),
  address: z
    .url({ protocol: /^https?$/, error: 'It must be an address such as https://example.cn.' })
    .default('https://policy-atlas.example')
    .describe('网站公开的网址，不含路径；订阅、站点地图和分享卡片要用。环境变量 SITE_URL 优先。'),
  basePath: z
    .string()
    .default('/')
    .transform((value, context) => {
      try {
        return basePath(value);
      } catch (error) {
        context.addIssue({ code: 'custom', message: (error as Error).message });
        return z.NEVER;
      }
    })
    .describe('网站在网址下的路径，如 /atlas/；放在根目录写 /。环境变量 BASE_PATH 优先。'),
  contact: z.string().default('').describe('读者发现错误找谁：邮箱、网址或一句话；留空显示“未设”。'),
  reportLink: z
    .union([z.literal(''), z.url({ protocol: /^(?:https?|mailto)$/ })], {
      error: 'It must be an address such as https://example.cn/report, or nothing.',
    })
    .default('')
    .describe('页脚“报告错误”通向的网址；留空通向“关于”页的联系方式。'),
  filings: filings.prefault({}).describe('公开网站须标明的备案号，显示在页脚。'),
  map: map.prefault({}).describe('地图的设置。'),
  budgets: budgets.prefault({}).describe('页面大小的上限，单位千字节（压缩后）。超过时生成网站会提醒，不会中止。'),
});

/** The configuration of a site, whole. */
export type Atlas = z.output<typeof atlas>;
