import type { Finding } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import {
  type MatterField,
  type Wording,
  type WordingName,
  wordingNames,
} from '#model/office/wording.ts';
import { articleOf } from './article.ts';
import { addBroadcast } from './broadcast.ts';
import { type Filled, type FilledLine, fillWording } from './fill-wording.ts';
import { plainLines } from './lines.ts';
import { type Making, bytesOf, fictional, textFile } from './making.ts';
import { type Facts, matterFacts } from './matter-facts.ts';
import { addMessage } from './message.ts';
import { addOnePage, addWord, handoutOf, letterSheets } from './papers.ts';
import { wordDocumentOf } from './word-document.ts';

/** A template filled in for a matter. */
interface ChannelText {
  readonly wording: Wording;
  /** The whole text, as it goes out. */
  readonly text: string;
  /** The same without what it quotes of residents: the office's own voice. */
  readonly ownText: string;
  readonly used: ReadonlySet<string>;
}

/** What was made for one matter in every channel 七个一. */
export interface Channels extends Readonly<
  Pick<Making, 'files' | 'sheets' | 'pictures' | 'notes' | 'findings'>
> {
  readonly texts: readonly ChannelText[];
  readonly facts: Facts<MatterField>;
}

/** What is made of a channel's text. */
type Maker = (lines: readonly FilledLine[], made: Making) => Promise<void>;

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
    await addWord(made, '2-电话讲稿.docx', '电话讲稿', handoutOf(lines, made));
  },
  一个会议: async (lines, made) =>
    addWord(made, '3-会议议程.docx', '会议议程', handoutOf(lines, made)),
  会议材料: (lines, made) => addOnePage(lines, made, '3-会议材料（一页）.docx', '会议材料'),
  一条短信: async (lines, made) => addMessage(lines, made),
  一次走访: (lines, made) => addOnePage(lines, made, '5-走访登记表.docx', '走访登记表，空表'),
  一个答复: async (lines, made) => {
    await addWord(made, '6-答复.docx', '答复', wordDocumentOf(lines, made.item, made.office));
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
