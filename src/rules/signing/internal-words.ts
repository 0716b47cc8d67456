// How staff tell each other, in the midst of a text, that something is not for readers.

/** An order not to publish: 先不要公开, 请勿外传. */
const order =
  '(?:先不(?:要|能|宜)?|暂时?不要|不要|请?勿|别)(?:对外|向外|往外|在网上)?(?:公开|外传|公布|发布|外发|上网|挂网|见报|扩散|发(?![放送现给布往展动出挥生]))|(?:不得|严禁)外传';
/** What only somebody at work on the text would say of it. */
const aside =
  '给自己看|自己看的|自己人看|仅限内部|待删(?!除)|(?:发布|公开|上网|印刷?)前(?:要|请|记得)?删|记得删';
/** 内部备注, 内部掌握; 内部装修 and 内部道路 are of another sort. */
const inside = '内部(?:备注|说明|记录|意见|使用|掌握|参考|资料|讨论)?';
/** Where a sentence begins, behind marks of a list, a quotation or a heading. */
const begin = '(?:^|[。；;！!])[\\s>#*_-]*';
/** Words for the text itself, or for who gave the order. */
const subject =
  '(?:(?:以[上下]|[上下]面|这|本|此)[段句行条处部分内容文字话]*|(?:主任|领导|书记|乡长|镇长|局长|主席)(?:说|讲|交代|要求)(?:了)?)?[，,：:\\s]*';

/** Nothing else can be meant. */
const sureForms = [
  // （内部：先不要公开预算）, 【内部使用】, （这段待删）
  `[（(【〔\\[]\\s*(?:仅?供)?${inside}\\s*[:：，,）)】〕\\]]`,
  `[（(【〔\\[][^）)】〕\\]]{0,12}(?:${order}|${aside})`,
  // 秘密★1年: what has a grade of secrecy 密级 is never published.
  '(?:绝密|机密|秘密)\\s*[★☆]',
  // 内部备注：…, 供内部使用。, 内部资料 注意保存
  `${begin}(?:仅?供)?${inside}\\s*[:：]`,
  `${begin}内部(?:备注|记录)(?:\\s|$)`,
  `${begin}内部(?:资料|文件|刊物)[，,\\s]*(?:注意|妥善)保[存管]`,
  `${begin}仅?供内部(?:使用|掌握|参考)`,
  // 以下内容先不要公开。
  `${begin}${subject}${order}\\s*(?:$|[。；;！!])`,
  '给自己看|自己看的|自己人看|(?:发布|公开|上网)前(?:要|请|记得)?删',
];
/** A heading is no sentence: often its # was meant to hide a remark. */
const heading = `^\\s*#+.*(?:${order}|${aside}|不公开|${inside}\\s*(?:[:：]|$))`;

const sure = new RegExp([...sureForms, heading].join('|'), 'u');
/** 验证码请勿外传 is said to readers as well. */
const doubtful = new RegExp(`${order}|${aside}|内部(?:掌握|参考)`, 'u');

/** The words by which a text says that it is not for the public. */
export interface InternalWords {
  readonly words: string;
  /** They are said to nobody but staff. */
  readonly sure: boolean;
}

/** （内部：…）, 供内部使用, 以下先不要公开; `undefined` for a line that says no such thing. */
export function internalWords(line: string): InternalWords | undefined {
  const certain = sure.exec(line)?.[0];
  const words = certain ?? doubtful.exec(line)?.[0];
  if (words === undefined) return undefined;
  const bare = words.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '');
  return { words: bare, sure: certain !== undefined };
}
