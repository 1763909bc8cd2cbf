/** What a keeper of this site may want to change, in one place. */
export const site = {
  name: '政策图谱',
  nameLatin: 'Policy Atlas',
  /** What this is, in one sentence; shown on the home page and to search engines. */
  description: '把产业政策原文拆成任务、机构、目标与基地，彼此相连；每一条都能回到它出自的那一句话。',
  /** Shown in the footer. */
  disclaimer: '本站依据所列文本整理，不代表任何机关；引用与办事请以发文机关公布的正式文本为准。',
  /** Where readers report an error: an e-mail address, the address of a page, or words; shown as 未设 while empty. */
  contact: '',
  /** Filing numbers that mainland China asks a public site to show; an empty one is not shown. */
  filings: {
    /** 工业和信息化部备案号 (ICP), such as 粤ICP备…号. */
    icp: '',
    /** 公安机关备案号. */
    publicSecurity: '',
    /** 政府网站标识码. */
    governmentSite: '',
  },
  map: {
    /** Whether maps draw outlines and cells. Without boundaries they show positions alone. */
    boundaries: true as boolean,
    /** 审图号 of the map, such as 粤S(2024)000号; shown under every map when it is set. */
    reviewNumber: '' as string,
    /** A map service to look a place up in by its name: `{name}` stands for it. It is a link, never a request. */
    service: { name: '高德地图', address: 'https://uri.amap.com/search?keyword={name}' },
  },
} as const;
