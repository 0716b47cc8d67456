// How staff tell each other, in the midst of a text, that something is not for readers.

/** What an order forbids: 公开, 写到网上, 说出去. */
const telling =
  '(?:公开|外传|公布|发布|外发|上网|挂网|见报|扩散|声张|说出去|(?:写|放|传|贴|挂)(?:到|在)?(?:网上|上网)|发(?![送放现给布往展动出挥生]))';
/** An order not to publish: 先不要公开, 请勿外传. */
const order = `(?:(?:先不(?:要|能|宜)?|暂时?不要|不要|请?勿|先?别)(?:对外|向外|往外|在网上)?${telling}|(?:不得|严禁)外传)`;
/** What only somebody at work on the text would say of it. */
const aside =
  '给自己看|自己看的|自己人看|仅限内部|待删(?!除)|(?:发布|公开|上网|印刷?)前(?:要|请|记得)?删|记得删';
/** 内部备注, 内部掌握; 内部装修 and 内部道路 are of another sort. */
const inside = '内部(?:备注|说明|记录|意见|情况|使用|掌握|参考|资料|文件|讨论|传阅|学习|交流)?';
/** Where a sentence begins, behind marks of a list, a quotation, a heading or a remark. */
const begin = '(?:^|[。；;！!])[\\s>#*_/-]{0,12}(?:(?:PS|P\\.S\\.|注|备注|说明)[:：]\\s*)?';
const itself = '(?:以[上下]|[上下]面|这|本|此)[段句行条处件部分内容文字话]+';
/** Words for the text itself, or for who gave the order. */
const subject = `(?:${itself}|(?:主任|领导|书记|乡长|镇长|局长|主席)(?:说|讲|交代|要求)(?:了)?)?[，,：:\\s]{0,4}`;

/** Nothing else can be meant. */
const sureForms = [
  // （内部：先不要公开预算）, 【内部使用】, （这段待删）
  `[（(【〔\\[]\\s*(?:仅?供)?${inside}\\s*[:：，,）)】〕\\]]`,
  `[（(【〔\\[][^）)】〕\\]]{0,12}(?:${order}|${aside})`,
  // （不公开）预算 12 万, 不公开：预算 12 万
  `${begin}(?:[（(【〔\\[](?:[先暂]?不(?:对外)?公开)[）)】〕\\]]|[先暂]?不(?:对外)?公开\\s*[:：])`,
  // 秘密★1年: what has a grade of secrecy 密级 is never published.
  '(?:绝密|机密|秘密)\\s*[★☆]',
  '^[\\s>#*_]{0,12}(?:绝密|机密|秘密|保密)[\\s*_。！!]*$',
  // 内部备注：…, 内部使用, 供内部使用。, 内部资料 注意保存
  `${begin}(?:仅?供)?${inside}\\s*[:：]`,
  `^[\\s>#*_]{0,12}${inside}[\\s*_。！!]*$`,
  `${begin}内部(?:备注|记录)\\s`,
  `${begin}内部(?:资料|文件|刊物)[，,\\s]*(?:注意|妥善)保[存管]`,
  `${begin}仅?供内部(?:使用|掌握|参考)`,
  // 以下内容先不要公开。, 此条暂不公开
  `${begin}${subject}${order}\\s*(?:$|[。；;！!])`,
  `${itself}[^，。；]{0,4}(?:${order}|暂?不(?:对外)?公开)(?=$|[。；;，,！!）)\\s])`,
  // 仅供科室传阅, 本件不对外
  `${begin}[（(【〔\\[]?\\s*仅(?:供|限)(?![^，。；]{0,4}(?:群众|居民|村民|公众|大家|读者))[^，。；]{0,8}传阅`,
  `(?:本|此|该)(?:件|文|稿|表|材料)\\s*不(?:得|宜)?(?:对外|外传)`,
  `${begin}[（(【〔\\[]?\\s*不对外\\s*[)）】〕\\]]?[\\s*_。！!]*$`,
  '给自己看|自己看的|自己人看|(?:发布|公开|上网)前(?:要|请|记得)?删',
];
/** A heading is no sentence: often its # was meant to hide a remark. */
const heading = `^\\s{0,3}#{1,6}.*(?:${order}|${aside}|不公开|${inside}\\s*(?:[:：]|$))`;

const sure = new RegExp([...sureForms, heading].join('|'), 'u');
/** 验证码请勿外传 is said to readers as well; 领导意见：同意公开 belongs to the way a text takes. */
const doubtful = new RegExp(
  [
    `${order}|${aside}|内部(?:掌握|参考)`,
    '[（(]不(?:公开|对外|对外公开)[）)]',
    '(?:领导|主任|书记|审核|审稿)意见\\s*[:：]',
    '待[^，。；]{0,8}(?:审定|审核|同意|签字|点头)后?再?(?:公开|发布|上网|对外)',
  ].join('|'),
  'u',
);

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
