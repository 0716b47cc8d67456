import type { LetterSheet } from '#boards/sheets/letter.ts';
import { yearOf } from '#model/date.ts';
import type { Finding } from '#model/finding.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/portal.ts';
import type { Rectification } from '#model/rectification.ts';
import { type MatterField, type Wording, type WordingName, wordingNames } from '#model/wording.ts';
import { secondsToRead, spoken } from '#wording/spoken.ts';
import type { BundleFile } from '../manifest.ts';
import type { WordDocument } from '../word-block.ts';
import { wordFile } from '../word-file.ts';
import { type ArticlePicture, articleOf } from './article.ts';
import { type Filled, type FilledLine, fillWording } from './fill-wording.ts';
import { letterOf } from './letter-sheet.ts';
import { plainLines, shortened } from './lines.ts';
import { type Facts, matterFacts } from './matter-facts.ts';
import { fitsOnePage, handoutSizes } from './one-page.ts';
import { closedUp, smsOf } from './sms.ts';
import { wordDocumentOf } from './word-document.ts';

/** A template filled in for a matter. */
export interface ChannelText {
  readonly wording: Wording;
  /** The whole text, as it goes out. */
  readonly text: string;
  /** The same without what it quotes of residents: the office's own voice. */
  readonly ownText: string;
  readonly used: ReadonlySet<string>;
}

/** A letter to be set and finished as PDF. */
export interface ChannelSheet {
  readonly path: string;
  readonly title: string;
  readonly sheet: LetterSheet;
  /** The same without what may be left out （可省）, where the whole takes more than a page. */
  readonly shorter: { readonly sheet: LetterSheet; readonly without: readonly string[] };
  /** Its template, for findings. */
  readonly file: string;
}

/** What was made for one matter in every channel 七个一. */
export interface Channels {
  readonly texts: readonly ChannelText[];
  readonly files: readonly BundleFile[];
  /** Sheets to be set and finished as PDF. */
  readonly sheets: readonly ChannelSheet[];
  readonly pictures: readonly (ArticlePicture & { readonly title: string })[];
  /** What staff should know: the count of the message, the seconds of the loudspeaker. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  readonly facts: Facts<MatterField>;
}

/** Where a channel's files go, its title, and what is made of its text. */
type Maker = (lines: readonly FilledLine[], made: Making) => Promise<void>;
interface Making {
  readonly item: Rectification;
  readonly office: Office;
  readonly portal: Portal;
  readonly wording: Wording;
  readonly files: BundleFile[];
  readonly sheets: ChannelSheet[];
  readonly pictures: (ArticlePicture & { title: string })[];
  readonly notes: string[];
  readonly findings: Finding[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Windows programs want CRLF, and old ones a mark that says the text is UTF-8. */
const textFile = (text: string): Uint8Array =>
  bytesOf(`\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}\r\n`);

const fictional = ({ settings }: Office): string =>
  settings.sample ? '（示例，内容均为虚构）\n\n' : '';

async function addWord(
  made: Making,
  path: string,
  title: string,
  document: WordDocument,
): Promise<void> {
  made.files.push({ path, title, bytes: await wordFile(document) });
}

/** Type of a handout that takes more than a page, points. */
const longHandoutSize = 14;

/** A handout in the largest type with which it stands on one page, where there is one. */
const onePageOf = (lines: readonly FilledLine[], office: Office): WordDocument | undefined =>
  handoutSizes
    .map((size) => wordDocumentOf(lines, office, size))
    .find((document) => fitsOnePage(document));

const handoutOf = (lines: readonly FilledLine[], office: Office): WordDocument =>
  onePageOf(lines, office) ?? wordDocumentOf(lines, office, longHandoutSize);

const makers: Readonly<Record<Exclude<WordingName, '催办'>, Maker>> = {
  一封信: async (lines, made) => {
    made.sheets.push(letterSheets(lines, made, '1-一封信.pdf', '一封信，A4'));
  },
  一个电话: async (lines, made) => {
    made.files.push({
      path: '2-电话讲稿.txt',
      title: '电话讲稿，纯文本',
      bytes: textFile(fictional(made.office) + plainLines(lines)),
    });
    await addWord(made, '2-电话讲稿.docx', '电话讲稿', handoutOf(lines, made.office));
  },
  一个会议: async (lines, made) =>
    addWord(made, '3-会议议程.docx', '会议议程', handoutOf(lines, made.office)),
  会议材料: (lines, made) => addOnePage(lines, made, '3-会议材料（一页）.docx', '会议材料'),
  一条短信: async (lines, made) => addSms(lines, made),
  一次走访: (lines, made) => addOnePage(lines, made, '5-走访登记表.docx', '走访登记表，空表'),
  一个答复: async (lines, made) => {
    await addWord(made, '6-答复.docx', '答复', wordDocumentOf(lines, made.office));
    made.sheets.push(letterSheets(lines, made, '6-答复.pdf', '答复，A4'));
  },
  一个公众号: async (lines, made) => {
    const folder = '7-微信文章';
    const { title, html, pictures } = articleOf(lines, made.item, made.office);
    made.files.push({ path: `${folder}/wenzhang.html`, title, bytes: bytesOf(html) });
    for (const picture of pictures)
      made.pictures.push({ ...picture, path: `${folder}/${picture.path}`, title: '文章配图' });
    made.notes.push(
      `微信文章：用浏览器打开 wenzhang.html，全选、复制，粘贴到公众号编辑器；标题填“${title}”${pictures.length > 0 ? `；${pictures.length} 张图片在旁边，在编辑器里换上` : ''}`,
    );
  },
  大喇叭: async (lines, made) => addBroadcast(lines, made),
};

function letterSheets(
  lines: readonly FilledLine[],
  { item, office, portal, wording }: Making,
  path: string,
  title: string,
): ChannelSheet {
  const needed = lines.filter(({ optional }) => !optional);
  const without = lines.filter(({ optional }) => optional).map(({ text }) => text);
  return {
    ...{ path, title, file: wording.file },
    sheet: letterOf(lines, item, office, portal),
    shorter: { sheet: letterOf(needed, item, office, portal), without },
  };
}

/** A handout of one page in the largest type that fits; else with less. */
async function addOnePage(
  lines: readonly FilledLine[],
  made: Making,
  path: string,
  title: string,
): Promise<void> {
  const short = shortened(lines, (some) => onePageOf(some, made.office) !== undefined);
  const document = onePageOf(short.lines, made.office);
  if (!document) {
    made.findings.push(tooLong(made.wording, `${title}一页放不下，小四号字还是太长`));
    return;
  }
  noteLeft(made, title, short.left);
  await addWord(made, path, `${title}，一页`, document);
}

function addSms(lines: readonly FilledLine[], made: Making): void {
  const of = (some: readonly FilledLine[]) =>
    smsOf(closedUp(withoutThisYear(some.map(({ text }) => text).join(''), made.office)));
  const whole = of(lines);
  const least = of(lines.filter(({ optional }) => !optional));
  // A sentence that may be left out is worth no further message.
  const short = shortened(lines, (some) => of(some).parts.length <= least.parts.length);
  const sms = short.left.length > 0 ? of(short.lines) : whole;
  const count = sms.parts.length;
  noteLeft(made, '短信', short.left);
  made.notes.push(
    count <= 1
      ? `短信：${sms.units} 个字，1 条（70 字以内算 1 条）`
      : `短信：${sms.units} 个字，按长短信算 ${count} 条（每条 67 字）`,
  );
  made.files.push({
    path: '4-短信.txt',
    title: `短信，${sms.units} 个字，${count} 条`,
    bytes: textFile(sms.text),
  });
}

/** Dates of this year as they are said: 10月30日. */
const withoutThisYear = (text: string, { today }: Office): string =>
  text.replace(new RegExp(`(?<!\\d)${yearOf(today)}年(?=\\d+月\\d)`, 'g'), '');

const unread = ({ settings }: Office): string =>
  settings.sample ? '（示例，内容均为虚构；这一行不念）\n\n' : '';

/** Longest that a loudspeaker may speak, seconds 一分钟以内. */
const longestBroadcast = 60;

function addBroadcast(lines: readonly FilledLine[], made: Making): void {
  const of = (some: readonly FilledLine[]) => {
    const text = some.map((line) => line.text).join('\n');
    return spoken(withoutThisYear(text, made.office));
  };
  const short = shortened(lines, (some) => secondsToRead(of(some)) < longestBroadcast);
  const text = of(short.lines);
  const seconds = secondsToRead(text);
  if (!short.fits) {
    made.findings.push(tooLong(made.wording, `大喇叭稿念一遍要 ${seconds} 秒，超过一分钟`));
    return;
  }
  noteLeft(made, '大喇叭稿', short.left);
  made.notes.push(`大喇叭稿：念一遍大约 ${seconds} 秒（按每分钟 240 字算，标点不算）`);
  made.files.push({
    path: '大喇叭稿.txt',
    title: `大喇叭稿，大约 ${seconds} 秒`,
    bytes: textFile(unread(made.office) + text),
  });
}

/** What staff are told of sentences that were left out. */
export const leftOut = (title: string, without: readonly string[]): string =>
  `${title}：放不下，省去了 ${without.map((text) => `“${text}”`).join('、')}`;

function noteLeft({ notes }: Making, title: string, left: readonly FilledLine[]): void {
  if (left.length > 0)
    notes.push(
      leftOut(
        title,
        left.map(({ text }) => text),
      ),
    );
}

const tooLong = ({ file }: Wording, message: string): Finding => ({
  code: 'wording-too-long',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
  hint: '把模板改短些，或者在可以不说的句子前面写（可省）；进展说明太长的，在事项文件里改短 standing',
});

const missing = (name: WordingName): Finding => ({
  code: 'wording-missing',
  severity: 'error',
  file: `wording/${name}.md`,
  message: `没有“${name}”的措辞模板，这一样做不出来`,
  hint: `照着别的模板写一个，存成 content/wording/${name}.md`,
});

/** Everything that goes out about a matter, each text from its template and the same facts. */
export async function channelsOf(
  item: Rectification,
  office: Office,
  portal: Portal,
): Promise<Channels> {
  const facts = matterFacts(item, office, portal);
  const made = { files: [], sheets: [], pictures: [], notes: [], findings: [] as Finding[] };
  const texts: ChannelText[] = [];
  for (const name of wordingNames) {
    if (name === '催办') continue;
    const wording = office.wording.get(name);
    if (!wording) {
      made.findings.push(missing(name));
      continue;
    }
    const filled = fillWording(wording.lines, facts);
    texts.push(textOf(wording, filled, facts));
    await makers[name](filled.lines, { item, office, portal, wording, ...made });
  }
  return { texts, facts, ...made };
}

/** The text, and the same with residents' words taken out. */
function textOf(wording: Wording, filled: Filled, facts: Facts<MatterField>): ChannelText {
  const unquoted = Object.fromEntries(
    Object.entries(facts).map(([field, fact]) => [
      field,
      fact.quoted && fact.values.length > 0 ? { ...fact, values: ['……'] } : fact,
    ]),
  ) as Facts<MatterField>;
  return {
    wording,
    text: plainLines(filled.lines),
    ownText: plainLines(fillWording(wording.lines, unquoted).lines),
    used: filled.used,
  };
}
