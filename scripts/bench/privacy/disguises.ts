import type { Draw } from './draw.ts';

/** How a number comes to be written so that a plain search for digits does not see it. */
export interface Disguise {
  readonly form: string;
  readonly write: (number: string, draw: Draw) => string;
  readonly isPage?: true;
}

/** Something between two characters, at places that are drawn; at one at least. */
function between(number: string, draw: Draw, part: () => string, share = 0.4): string {
  const sure = 1 + draw.below(number.length - 1);
  return [...number]
    .map((digit, at) =>
      at > 0 && (at === sure || draw.below(100) < share * 100) ? part() + digit : digit,
    )
    .join('');
}

const groupsOf: Record<number, readonly (readonly number[])[]> = {
  11: [
    [3, 4, 4],
    [4, 3, 4],
    [3, 3, 5],
    [3, 8],
  ],
  16: [[4, 4, 4, 4]],
  17: [[4, 4, 4, 4, 1]],
  18: [
    [6, 8, 4],
    [6, 4, 4, 4],
    [3, 3, 4, 4, 4],
    [4, 4, 4, 4, 2],
  ],
  19: [
    [4, 4, 4, 4, 3],
    [6, 13],
  ],
};

/** In the groups in which people write it, of a length that has any. */
function grouped(number: string, gap: string, draw: Draw): string {
  const ways = groupsOf[number.length] ?? [[4, number.length - 4]];
  const way = ways[draw.below(ways.length)] ?? [];
  return way
    .map((length, at) => {
      const start = way.slice(0, at).reduce((sum, one) => sum + one, 0);
      return number.slice(start, start + length);
    })
    .join(gap);
}

const separators = ['-', '.', '·', '/', '_', '、', ',', '，', '~', ':', '|', '*'] as const;
const loose = (draw: Draw) =>
  Array.from({ length: 1 + draw.below(3) }, () => draw.of([' ', ...separators.slice(0, 9)])).join(
    '',
  );

const rows = ['٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'] as const;
const inRow = (number: string, row: string) =>
  number.replace(/\d/g, (digit) => [...row][Number(digit)] ?? '');
const some = (number: string, row: string, draw: Draw) =>
  [...number]
    .map((digit, at) => (at === 1 || draw.below(2) === 0 ? inRow(digit, row) : digit))
    .join('');

export const disguises: readonly Disguise[] = [
  { form: '照写', write: (number) => number },
  {
    form: '全角',
    write: (number) => number.replace(/\w/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  },
  {
    form: '零宽字符',
    write: (number, draw) =>
      between(number, draw, () => draw.of(['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060'])),
  },
  { form: '别国数字', write: (number, draw) => inRow(number, draw.of(rows)) },
  {
    form: '汉字数字',
    write: (number, draw) =>
      some(
        number,
        draw.of(['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '○幺二三四五六七八九']),
        draw,
      ),
  },
  {
    form: '圈号和角标',
    write: (number, draw) =>
      some(number, draw.of(['0①②③④⑤⑥⑦⑧⑨', '⁰¹²³⁴⁵⁶⁷⁸⁹', '₀₁₂₃₄₅₆₇₈₉']), draw),
  },
  {
    form: '按组隔开',
    write: (number, draw) =>
      grouped(number, draw.of([' ', '-', '.', '·', '—', '\u3000', '/', ' - ']), draw),
  },
  {
    form: '逐位隔开',
    write: (number, draw) => [...number].join(draw.of([' ', ...separators.slice(0, 7), ' - '])),
  },
  { form: '随处隔开', write: (number, draw) => between(number, draw, () => loose(draw)) },
  {
    form: 'Markdown 记号',
    write: (number, draw) => {
      const mark = draw.of(['**', '__', '`', '~~', '*', '\\-']);
      return between(number, draw, () => mark, 0.2);
    },
  },
  {
    form: '网页标签',
    write: (number, draw) => {
      const tag = draw.of([
        '<b></b>',
        '<wbr>',
        '<span class="n"></span>',
        '<!-- -->',
        '</i><i>',
        '<br>',
      ]);
      return between(number, draw, () => tag, 0.2);
    },
  },
  {
    form: '网页（按浏览器读）',
    write: (number, draw) => {
      const tag = draw.of(['<b></b>', '<wbr>', '</i><i>', '<span> </span>']);
      return between(number, draw, () => tag, 0.2);
    },
    isPage: true,
  },
  {
    form: '字符实体',
    write: (number, draw) =>
      [...number]
        .map((c, at) =>
          at % 3 !== 1
            ? c
            : draw.of([`&#${c.charCodeAt(0)};`, `&#x${c.charCodeAt(0).toString(16)};`]),
        )
        .join(''),
  },
  {
    form: '断在行尾',
    write: (number, draw) => {
      const at = 2 + draw.below(number.length - 4);
      return `${number.slice(0, at)}${draw.of(['\n', '\r\n', '\n  ', '-\n'])}${number.slice(at)}`;
    },
  },
  {
    form: '加括号引号',
    write: (number, draw) => {
      const at = 3 + draw.below(number.length - 6);
      return draw.of([
        `（${number}）`,
        `“${number}”`,
        `(${number.slice(0, at)})${number.slice(at)}`,
        `'${number}`,
        `="${number}"`,
      ]);
    },
  },
];
