import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordingLines } from '#markdown/wording-lines.ts';
import { readWording } from '#library/read-wording.ts';
import type { Finding } from '#model/basics/finding.ts';
import {
  type Wording,
  type WordingName,
  type Wordings,
  wordingNames,
} from '#model/office/wording.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { inducedBy } from '#rules/claims/inducing-words.ts';
import { paragraphsOf } from '../fixtures.ts';
import { type Channels, channelsOf } from './channels.ts';
import { contentsText } from './contents.ts';

type Raw = Record<string, unknown>;

// The wording that ships with the project, in every state that a matter can have.
let shipped: Wordings = new Map();
const findings: Finding[] = [];
beforeAll(async () => {
  const root = join(import.meta.dirname, '../../../content');
  shipped = await readWording(root, 'wording', (finding) => findings.push(finding));
});

const officeWith = (raw: Raw, wording: Wordings = shipped) => {
  const item = anItem('rectification', { village: undefined, ...raw }, 'lamp');
  return { item, office: { ...anOffice({ items: [item] }), wording } };
};
const made = (raw: Raw = {}, wording: Wordings = shipped): Promise<Channels> => {
  const { item, office } = officeWith(raw, wording);
  return channelsOf(item, office, portal);
};

/** What each output says, by its path, read back. */
function saidBy({ files, sheets }: Channels): Map<string, string> {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return new Map([
    ...files.map(({ path, bytes }): [string, string] => [
      path,
      path.endsWith('.docx') ? paragraphsOf(bytes).join('\n') : decode(bytes),
    ]),
    ...sheets.map(({ path, sheet }): [string, string] => [
      path,
      JSON.stringify(sheet).replace(/[{}]/g, ''),
    ]),
  ]);
}

const paths = [
  '1-一封信.pdf',
  '2-电话讲稿.docx',
  '2-电话讲稿.txt',
  '3-会议材料（一页）.docx',
  '3-会议议程.docx',
  '4-短信.txt',
  '5-走访登记表.docx',
  '6-答复.docx',
  '6-答复.pdf',
  '7-微信文章/wenzhang.html',
  '大喇叭稿.txt',
];
const step = { what: '装灯', plannedOn: '2020-12-01' };
const states: [string, Raw][] = [
  ['in hand', { milestones: [step] }],
  ['late', { deadline: '2020-11-20', milestones: [{ ...step, plannedOn: '2020-11-18' }] }],
  [
    'put off',
    {
      deadline: '2020-10-01',
      extensions: [
        { to: '2020-12-01', reason: '雨多', approvedBy: '分管领导', approvedOn: '2020-09-20' },
      ],
    },
  ],
  ['done late', { progress: '已完成', completedOn: '2021-01-05', effect: '主路亮了。' }],
  ['planned', { progress: '列入规划', programme: '十四五规划', deadline: undefined }],
  [
    'not possible now',
    {
      progress: '暂难解决',
      deadline: undefined,
      standing: undefined,
      explanation: { reason: '没有电', explainedBy: '乡长', on: '2020-11-01', how: '当面说明' },
    },
  ],
  ['standing work', { workKind: '长期坚持', deadline: undefined }],
  ['come back', { relapses: [{ on: '2020-11-01', note: '又不亮了' }] }],
  ['hardly begun', { progress: '制定方案', standing: undefined, measures: [], inquiry: undefined }],
];

describe('the wording that ships', () => {
  it('is there for every channel, without a fault', () => {
    expect(findings).toEqual([]);
    expect([...shipped.keys()].sort()).toEqual([...wordingNames].sort());
  });

  it.each(states)('says all of a matter that is %s, without a hole', async (_, raw) => {
    const channels = await made(raw);
    expect(channels.findings).toEqual([]);
    const said = saidBy(channels);
    expect([...said.keys()].sort()).toEqual([...paths].sort());
    for (const text of said.values()) {
      expect(text).not.toMatch(/\{\{|\}\}|undefined|null,|。。|，。|：。|（）|；。|可省/);
      expect(inducedBy(text)).toEqual([]);
    }
  });
});

describe('all channels say the same', () => {
  it.each([
    ['how far it is', { standing: { text: '装好 7 盏', asOf: '2020-11-20' } }, '装好 7 盏', '七盏'],
    ['the deadline', { deadline: '2020-12-09' }, '2020年12月9日', '十二月九日'],
  ])('when %s changes', async (_, raw, words, spokenWords) => {
    const [before, after] = [saidBy(await made()), saidBy(await made(raw))];
    for (const path of paths) {
      const wanted =
        path === '大喇叭稿.txt'
          ? spokenWords
          : path === '4-短信.txt'
            ? words.replace('2020年', '').replaceAll(' ', '')
            : words;
      expect([path, before.get(path)?.includes(wanted)]).toEqual([path, false]);
      expect([path, after.get(path)?.includes(wanted)]).toEqual([path, true]);
    }
  });

  it('and the list names each fact with its file and line', async () => {
    const channels = await made();
    const { item, office } = officeWith({});
    const text = contentsText(channels, channels.files, item, office);
    const line = item.places.get('deadline')?.line;
    expect(text).toContain(`到期日：2020年12月31日（qinghe/rectifications/lamp.md 第 ${line} 行）`);
    expect(text).toContain('content/wording/一封信.md');
    expect(text).toMatch(/短信，\d+ 个字，\d 条/);
  });
});

describe('the article', () => {
  it('has inline styles alone, and nothing that WeChat drops', async () => {
    const html = saidBy(await made({ title: '路灯 <不亮> & "坏"' })).get(
      '7-微信文章/wenzhang.html',
    );
    const body = /<body>([\s\S]*)<\/body>/.exec(html ?? '')?.[1] ?? '';
    expect(html).not.toMatch(/<style|<script|<link|\bclass=|\bid=|\bon\w+=/i);
    expect(body).not.toMatch(/position\s*:|flex|grid|float\s*:/i);
    const tags = new Set([...body.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !['section', 'p', 'span', 'img'].includes(tag ?? ''))).toEqual(
      [],
    );
    expect(body.match(/<(?:section|p|span)(?! style="[^"]+">)/g)).toBeNull();
    expect(html).toContain('路灯 &lt;不亮&gt; &amp; &quot;坏&quot;');
  });
});

describe('lengths', () => {
  const only = (name: WordingName, source: string): Wordings => {
    const wording: Wording = {
      name,
      file: `wording/${name}.md`,
      lines: wordingLines(source).lines,
    };
    return new Map([...shipped, [name, wording]]);
  };

  it.each([
    ['路'.repeat(235), true],
    ['路'.repeat(236), true],
    // 60 seconds are a minute.
    ['路'.repeat(237), false],
  ])('a loudspeaker text of less than a minute is made: %#', async (text, fits) => {
    const channels = await made({}, only('大喇叭', text));
    expect(saidBy(channels).has('大喇叭稿.txt')).toBe(fits);
    expect(channels.findings.map(({ code }) => code)).toEqual(fits ? [] : ['wording-too-long']);
  });

  it('a message loses what may be left out where that saves a part, and says so', async () => {
    const one = await made({}, only('一条短信', `${'路'.repeat(60)}\n（可省）${'灯'.repeat(11)}`));
    expect(saidBy(one).get('4-短信.txt')).toBe(`${'路'.repeat(60)}\r\n`);
    expect(one.notes.join()).toContain(`省去了 “${'灯'.repeat(11)}”`);
    expect(one.notes.join()).toContain('60 个字，1 条');
    const two = await made({}, only('一条短信', `${'路'.repeat(60)}\n（可省）${'灯'.repeat(10)}`));
    expect(saidBy(two).get('4-短信.txt')).toContain('灯'.repeat(10));
  });

  it('a handout stays on one page, else it is refused', async () => {
    const long = await made({}, only('会议材料', `# 甲\n${'路灯。'.repeat(700)}`));
    expect(long.findings).toMatchObject([
      { code: 'wording-too-long', file: 'wording/会议材料.md' },
    ]);
    const short = await made({}, only('会议材料', `# 甲\n（可省）${'路灯。'.repeat(700)}\n留下。`));
    expect(saidBy(short).get('3-会议材料（一页）.docx')).toContain('留下。');
  });

  it('what has no template is said, and the rest is made', async () => {
    const channels = await made({}, new Map([...shipped].filter(([name]) => name !== '一次走访')));
    expect(channels.findings).toMatchObject([
      { code: 'wording-missing', hint: '照着别的模板写一个，存成 content/wording/一次走访.md' },
    ]);
    expect(saidBy(channels).size).toBe(paths.length - 1);
  });
});

describe('the office’s own voice', () => {
  it('is kept apart from what it quotes of residents', async () => {
    const { texts } = await made({ opinion: '村里要求我们回答满意' });
    const letter = texts.find(({ wording }) => wording.name === '一封信');
    expect(inducedBy(letter?.text ?? '')).not.toEqual([]);
    expect(inducedBy(letter?.ownText ?? '')).toEqual([]);
  });
});
