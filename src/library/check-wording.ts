import { type BraceFault, wordingLines } from '#markdown/wording-lines.ts';
import type { Finding, Place } from '#model/basics/finding.ts';
import {
  type Wording,
  type WordingLine,
  type WordingName,
  fieldsOfWording,
} from '#model/office/wording.ts';
import { inducedBy, inducingFault } from '#rules/claims/inducing-words.ts';
import { didYouMean } from './nearest.ts';
import { error } from './report.ts';

/** Words that only a list of recipients could fill in: it never enters. */
const recipient =
  /姓名|名字|手机|电话号码|身份证|证件号|户主|住址|门牌|家庭地址|微信|QQ|收件|收信|联系人|联系方式|银行卡|称呼/u;

/** Marks of Markdown that a wording has no use for: they would be printed as they stand. */
const unsetMark = /\*\*|\]\(|<\/?[a-z!]|^\s*\|/iu;

/** A template read from its text, and everything wrong with it, in its order. */
export function checkWording(
  name: WordingName,
  source: string,
  file: string,
): { wording: Wording; findings: Finding[] } {
  const { lines, faults } = wordingLines(source);
  const known = fieldsOfWording(name);
  const findings = [
    ...(lines.length === 0 ? [empty(file)] : []),
    ...faults.map((fault) => braceFinding(fault, file)),
    ...lines.flatMap((line) => fieldFindings(line, known, file)),
    ...source.split('\n').flatMap((text, index) => lineFindings(text, { file, line: index + 1 })),
  ];
  return { wording: { name, file, lines }, findings };
}

const empty = (file: string): Finding =>
  error(
    'wording-empty',
    { file, line: 1, column: 1 },
    '这个措辞模板是空的',
    '写上要说的话；用各单位共用的说法，就删掉这个文件',
  );

const braceFinding = ({ line, column, text }: BraceFault, file: string): Finding =>
  error(
    'wording-braces',
    { file, line, column },
    `“${text}”这里的花括号不成对，填不进内容`,
    '两边都用两个英文花括号，写在同一行，比如 {{标题}}',
  );

function fieldFindings(
  { line, sentences }: WordingLine,
  known: readonly string[],
  file: string,
): Finding[] {
  return sentences.flat().flatMap((part): Finding[] => {
    if ('text' in part || known.includes(part.field)) return [];
    const { field, column } = part;
    const place: Place = { file, line, column };
    return [
      recipient.test(field)
        ? error(
            'wording-recipient',
            place,
            `“{{${field}}}”要填的是某一个人的信息，这里没有，也不收`,
            '写给谁、打给谁的名单不进本系统。称呼写 {{称呼大家}}，比如“各位乡亲”；要手写的留空，比如 走访日期：____',
          )
        : error(
            'wording-field-unknown',
            place,
            `没有“{{${field}}}”这一项可以填`,
            `${didYouMean(field, known)}可以用的：${known.join('、')}`,
          ),
    ];
  });
}

function lineFindings(text: string, { file, line }: { file: string; line: number }): Finding[] {
  const mark = unsetMark.exec(text);
  return [
    ...inducedBy(text).map((words): Finding => {
      const { message, hint } = inducingFault(words);
      const column = Math.max(0, text.indexOf(words)) + 1;
      return error('inducing-words', { file, line, column }, message, hint);
    }),
    ...(mark
      ? [
          error(
            'wording-mark',
            { file, line, column: mark.index + mark[0].search(/\S/) + 1 },
            `措辞模板里不用“${mark[0].trim()}”这样的记号，会照样印出来`,
            '删掉它。能用的只有：# 标题、## 小标题、- 列表、1. 编号',
          ),
        ]
      : []),
  ];
}
