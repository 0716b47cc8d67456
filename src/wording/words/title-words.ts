import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Office } from '#model/library.ts';
import { ownNames } from '#model/office/own-names.ts';
import { villageEnd } from '#model/office/village-end.ts';

/** A piece of a title; two pieces that join have no line break between them. */
interface Piece {
  readonly text: string;
  readonly joins: boolean;
}

let segmenter: Jieba | undefined;
/** Words by the dictionary; those it doesn't know are guessed by their characters. */
function segments(text: string): string[] {
  segmenter ??= Jieba.withDict(dict);
  return segmenter.cut(text, true);
}

/** 7号楼, 2020年: a number belongs to what it counts. */
const number = /^[\p{N}.]+$/u;
const hyphen = /^[-–/·]$/u;
const mark = /^[^\p{L}\p{N}]+$/u;
const pause = /[，。、；：！？]$/u;
const han = /^\p{Script=Han}+$/u;
const opening = /^[《〈（“‘〔【「『([{]+$/u;
/** 不及时, 致全乡, 第三次: these belong to what follows. */
const prefix = /^[不未无非致对向在于与和及或拟可全各每本第新老大小再已将被把给让为从由按据]$/u;
/** 委员会 alone says nothing of what it is one of. */
const bodyEnd = /^(?:委员会|办事处|办公室)$/u;
const placeEnd = /^(?:社区|街道)(?:办事处|居委会|居民委员会)?$/u;
const noName = /^(?:关于|对于|以及|有关|[全本][乡镇县市])$/u;

/**
 * A title in parts that a line break may stand between, so that words stay whole (GB/T 9704-2012,
 * 7.3.1). `names` are never broken: what an office and its villages are called is in no dictionary
 * (`ownNames`). Single characters stay with their neighbour: 的 and 和, the unit of a number, a
 * closing mark.
 */
export function titleWords(title: string, names: readonly string[] = []): string[] {
  const pieces = apart(title, names).flatMap((part) =>
    part.named ? [part.text] : withEnds(segments(part.text)),
  );
  const words: Piece[] = [];
  for (const text of pieces) {
    const last = words.at(-1);
    const one = [...text].length === 1;
    const opens = opening.test(text);
    // A character after a comma begins what follows.
    const begins = one && han.test(text) && (!last || pause.test(last.text));
    const leads = opens || begins || (one && prefix.test(text)) || text === '的';
    const joins =
      leads || number.test(text) || hyphen.test(text) || (text === ' ' && last?.joins === true);
    const follows = text === '的' || (one && !leads && !number.test(text)) || mark.test(text);
    // 2020 年 is one like 2020年.
    if (last && (last.joins || (follows && !opens)))
      words.splice(-1, 1, { text: last.text + text, joins });
    else words.push({ text, joins });
  }
  return words.map(({ text }) => text);
}

/** The same with the names of an office, and the words of its glossary. */
export const officeTitleWords = (title: string, office: Office): string[] =>
  titleWords(title, [
    ...ownNames(office).flatMap(({ name, short }) => [name, ...(short ? [short] : [])]),
    ...office.glossary.groups.flat(),
  ]);

/** The words of a name that is too long for a line: 村镇, 建设, 服务中心. One character stays with the last. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  for (const word of segments(name)) {
    const last = words.at(-1);
    if (last === undefined || [...word].length > 1) words.push(word);
    else words.splice(-1, 1, last + word);
  }
  return words;
}

/** The title in names and what stands between them: the longest name that begins at a place. */
function apart(title: string, names: readonly string[]): { text: string; named: boolean }[] {
  const known = [...new Set(names)]
    .filter((name) => [...name].length > 1)
    .sort((a, b) => b.length - a.length);
  const parts: { text: string; named: boolean }[] = [];
  let rest = '';
  const flush = () => {
    if (rest) parts.push({ text: rest, named: false });
    rest = '';
  };
  for (let at = 0; at < title.length;) {
    const name = known.find((one) => title.startsWith(one, at));
    if (name) {
      flush();
      parts.push({ text: name, named: true });
    } else rest += title[at];
    at += name?.length ?? 1;
  }
  flush();
  return parts;
}

/** 张, 家村 are one name, whether the office has the village in its list or not; so are 街道, 办事处. */
function withEnds(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const word of words) {
    const last = whole.at(-1) ?? '';
    const short = han.test(last) && [...last].length <= 2 && !prefix.test(last);
    const ofPlace = short && (villageEnd.test(word) || placeEnd.test(word));
    const ofBody = han.test(last) && bodyEnd.test(word);
    if ((ofPlace || ofBody) && !noName.test(last)) whole.splice(-1, 1, last + word);
    else whole.push(word);
  }
  return whole;
}
