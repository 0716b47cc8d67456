/** A type of number, the words it stands under, and the form that counts there. */
export interface Heading {
  readonly type: string;
  /** What a cell above a column says. */
  readonly words: RegExp;
  /** As it stands in a sentence, right behind the words. */
  readonly behind: RegExp;
  /** What it is, alone and without what parts it. */
  readonly form: RegExp;
}

/** What may stand between the words and the number: of digits, other words; of anything else, marks alone. */
const wordsBetween = '[^\\d\\n|\\t]{0,12}?';
const mark = '[^A-Za-z\\d\\u3400-\\u9fff\\n|\\t/,;、。<]';
const marksBetween = `(?:号码|号)?${mark}{0,8}(?:[为是]${mark}{0,3})?`;

const heading = (
  type: string,
  words: string,
  [number, form, between]: readonly [string, RegExp, string],
): Heading => ({
  type,
  words: new RegExp(words, 'i'),
  behind: new RegExp(
    `(?:${words})${between}(?<![0-9A-Za-z])(?<number>${number})(?![0-9A-Za-z@/]|\\.[a-z])`,
    'gi',
  ),
  form,
});

/** A number that is almost right: under its heading it is somebody's, mistyped. */
const almost = (type: string, words: string, number: string, form: RegExp): Heading =>
  heading(type, words, [number, form, wordsBetween]);
/** A number that is known by its heading alone. */
const known = (type: string, words: string, number: string): Heading =>
  heading(type, words, [number, new RegExp(`^(?:${number})$`, 'i'), marksBetween]);

/** No account of an office, and nothing that many read. */
const ofMany = '(?!公众|群|支付|小程序|平台|视频|服务|扫|关注|官方)';

/** Words in Latin letters that stand alone: part of an address or an id they are no heading. */
const inLatin = (words: string): string => `(?<![\\w-])(?:${words})(?![\\w-])`;

export const headings: readonly Heading[] = [
  almost(
    '身份证号（位数或校验码不对）',
    '身份证|公民身份|居民身份|证件号',
    '\\d{13,18}[\\dXx×]',
    /^\d{13,18}[\dXx×]$/,
  ),
  almost(
    '手机号（多了或少了一位）',
    '手机|电话',
    '1[3-9](?:[ -]?\\d){8}(?:(?:[ -]?\\d){2})?',
    /^1[3-9]\d{8}(?:\d\d)?$/,
  ),
  almost(
    '银行卡号（位数或校验码不对）',
    '银行卡|卡号|一卡通',
    '\\d{4}(?:[ -]?\\d{4}){2,3}[ -]?\\d{1,4}|\\d{15,20}',
    /^\d{15,20}$/,
  ),
  known('个人账号', '开户账号|个人账号|个人帐号|存折', '\\d{15,20}'),
  known('护照号', '护照', '[DEGPSK][A-Z]?\\d{7,8}|1[45]\\d{7}'),
  known('港澳通行证号', '港澳[^\\d\\n]{0,8}通行证|回乡证', '[CHMW][A-Z]?\\d{7,10}'),
  known('台胞证号', '台胞证|台湾[^\\d\\n]{0,8}通行证', '[TL]?\\d{8}(?:\\d\\d)?'),
  known('居留证号', '居留(?:身份)?证|居留许可', '[A-Z]{3}\\d{12}|9\\d{16}[\\dX]'),
  known('微信号', `(?:微信|${inLatin('weixin|vx|wechat')})${ofMany}`, '[a-z][-_a-z0-9]{5,19}'),
  known('QQ 号', `${inLatin('qq')}(?!\\s?群)${ofMany}`, '[1-9]\\d{4,10}'),
];
