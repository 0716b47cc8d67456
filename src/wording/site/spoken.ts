// Numbers as they are said, for texts that are read aloud over a loudspeaker 大喇叭.

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿'];

/** Things that are counted with 两, not 二: 两盏, 两户. */
const counters =
  '个|盏|块|户|件|处|条|张|台|座|间|家|辆|次|人|名|棵|头|根|套|口|趟|天|周|年|小时|分钟';

/** Digits one by one, as telephone numbers are said. */
const oneByOne = (text: string): string =>
  text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

/** A whole number below a thousand milliards as it is said: 2804 is 二千八百零四. */
export function spokenNumber(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= 1e12)
    throw new RangeError(`${number} is no number that is said aloud`);
  if (number === 0) return '零';
  let text = '';
  for (let group = 2; group >= 0; group--) {
    const value = Math.floor(number / 10_000 ** group) % 10_000;
    if (value === 0) continue;
    if (text !== '' && (value < 1000 || endsInGap(number, group))) text += '零';
    text += belowTenThousand(value) + groups[group];
  }
  return text.replace(/^一十/, '十');
}

/** Is the group above wholly zero? Then 零 stands for it. */
const endsInGap = (number: number, group: number): boolean =>
  Math.floor(number / 10_000 ** (group + 1)) % 10_000 === 0;

function belowTenThousand(value: number): string {
  let text = '';
  let gap = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? '零' : '') + digits[digit] + places[place];
      gap = false;
    }
  }
  return text;
}

const decimal = (text: string): string => {
  const [whole = '', part] = text.split('.');
  const said = spokenNumber(Number(whole));
  return part === undefined ? said : `${said}点${oneByOne(part)}`;
};

/**
 * A text with its numbers as they are said: years and telephone numbers digit by digit, times in
 * hours, the rest as numbers. Blanks between Chinese and numbers go.
 */
export function spoken(text: string): string {
  return (
    text
      .normalize('NFC')
      // Telephones: with an area code, or the short ones of hotlines.
      .replace(/(?<!\d)0\d{2,3}[- ]\d{3,4}[- ]?\d{3,4}(?!\d)/g, (found) =>
        found.split(/[- ]/).map(oneByOne).join('，'),
      )
      .replace(
        /(?<!\d)(?:11[09]|12[02]|12\d{3})(?!\d)(?![\s\u00a0]?\p{Script=Han}|[.,%：:])/gu,
        oneByOne,
      )
      .replace(
        /(?<!\d)(?:19|20)\d{2}(?=(?:[、和至到–-]\s?(?:19|20)\d{2})*\s?[两二三四五]?\s?年)/g,
        oneByOne,
      )
      .replace(/(?<!\d)(\d{1,2})[:：]00(?!\d)/g, (_, hour: string) => `${decimal(hour)}点`)
      .replace(
        /(?<!\d)(\d{1,2})[:：](\d{2})(?!\d)/g,
        (_, hour: string, minute: string) => `${decimal(hour)}点${decimal(minute)}分`,
      )
      .replace(/(\d+(?:\.\d+)?)\s?%/g, (_, number: string) => `百分之${decimal(number)}`)
      .replace(new RegExp(`(?<![\\d.第])2(?=\\s?(?:${counters}))`, 'g'), '两')
      .replace(/(?<![\d.])\d{1,12}(?:\.\d+)?(?![\d])/g, decimal)
      .replace(
        /(?<=[点零一二三四五六七八九十百千万亿分])[–—~-](?=[零一二三四五六七八九十百千万亿])/g,
        '到',
      )
      .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
  );
}

/** Characters that are said in a minute 每分钟字数: slow enough for a loudspeaker in a village. */
const spokenPerMinute = 240;

/** How long a text takes to read aloud, seconds: characters without their marks. */
export const secondsToRead = (text: string): number =>
  Math.ceil(
    ([...text].filter((character) => /[\p{L}\p{N}]/u.test(character)).length * 60) /
      spokenPerMinute,
  );
