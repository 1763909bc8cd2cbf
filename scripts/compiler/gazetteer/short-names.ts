/** Short names of divisions: 红河哈尼族彝族自治州 → 红河, 海淀区 → 海淀. */

/** Peoples whose names stand in the names of autonomous divisions, as they are written there. */
const PEOPLES =
  '蒙古族|蒙古|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|阿昌族|普米族|塔吉克族|塔吉克|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族|各族';
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})*自治(?:区|州|县|旗)$`);
const ENDING = /(?:特别行政区|地区|省|市|区|县|盟)$/;

/** The name without its kind; the name itself where less than two characters would be left, or where it is a zone's. */
export function shortName(name: string): string {
  const plain = name.replace(AUTONOMOUS, '') || name.replace(/族自治[州县旗]$/, '');
  const short = plain === name && !/(?:开发|园|新|管理|示范|合作)区$/.test(name) ? name.replace(ENDING, '') : plain;
  return short.length >= 2 ? short : name;
}
