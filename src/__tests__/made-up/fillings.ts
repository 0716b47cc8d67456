import type { fileSheets } from '#facts/sheets.ts';
import type { Kind } from '#model/kinds.ts';
import type { Filling } from './fields.ts';

// What has to be true of made-up content, or the rules would refuse it.

/** What ids in fields may name: everything that is there. */
const units = ['shuili', 'cunjian'];
const villages = ['liuwan', 'shiqiao'];
const duty = 'zuotan';
const plan = 'wenjian-0';
/** Files that have to be there: a picture, and something to download. */
export const picture = 'media/deng.jpg';
export const table = 'media/biao.csv';

const approval = {
  drafted: { post: '经办员', on: '2020-11-18' },
  checked: { post: '办公室主任', on: '2020-11-19' },
  issued: { post: '主要负责人', on: '2020-11-20' },
};

/** What is the same in every item: it must be true, and name what there is. */
const common = {
  unit: units[0],
  audience: 'public',
  approval,
  serves: [duty],
  village: villages[0],
  villages,
  supportUnits: [units[1]],
  // A move leads to the unit that has the matter now.
  'transfers.from': units[1],
  'transfers.to': units[0],
  named: [units[0]],
  'answers.unit': units[0],
  'evidence.audience': 'public',
  // Else it may begin with a digit, and no one could say where the number ends.
  'figures.unit': '盏',
  'pictures.file': picture,
  'attachments.file': table,
  issuers: ['小河乡人民政府'],
  n: '350',
  'questions.answers.count': '31',
};

/** Fields that contradict each other, by what an item is about: each time others are left out. */
interface Variant {
  readonly given: object;
  readonly without: readonly string[];
  readonly only?: readonly string[];
}
const variants: Readonly<Record<Kind, readonly Variant[]>> = {
  rectification: [
    {
      given: { progress: '正在整改' },
      without: ['closing', 'completedOn', 'relapses', 'revisit'],
    },
    {
      given: { progress: '已完成', 'relapses.on': '2020-11-24', 'revisit.on': '2020-11-24' },
      without: ['explanation', 'programme', 'relapses'],
    },
    {
      given: { progress: '暂难解决' },
      without: ['closing', 'completedOn', 'relapses', 'revisit'],
    },
    {
      given: { progress: '列入规划' },
      without: ['closing', 'completedOn', 'relapses', 'revisit'],
    },
  ],
  achievement: [{ given: {}, without: [] }],
  notice: [
    { given: { 'outcome.on': '2020-11-24' }, without: [] },
    { given: { 'outcome.on': '2020-11-24' }, without: [], only: ['title', 'withdrawn.reason'] },
  ],
  document: [
    { given: { fullText: '否' }, without: ['cited'] },
    { given: { fullText: '否' }, without: ['attachments'] },
  ],
  outreach: [{ given: {}, without: [] }],
  survey: [{ given: {}, without: [] }],
  service: [{ given: {}, without: [] }],
  inspection: [{ given: { items: ['zhenggai-0'] }, without: [] }],
  board: [{ given: { items: ['zhenggai-0'], update: '原尺寸' }, without: ['postings'] }],
};

/** What files of a kind are called. */
export const names: Readonly<Record<Kind, string>> = {
  rectification: 'zhenggai',
  achievement: 'chengguo',
  notice: 'gonggao',
  document: 'wenjian',
  outreach: 'goutong',
  survey: 'modi',
  service: 'fuwu',
  inspection: 'ducha',
  board: 'pai',
};

/** Left out everywhere: other files, the past of another item, a page that says one thing only. */
const never = ['relapseOf', 'changes.approval', 'evidence.file', 'attachments.poster'];

/** How the fields of the `index`-th item of a kind are filled in; `only`, where its page says one thing. */
export function fillingOf(
  kind: Kind,
  index: number,
): { readonly filling: Filling; readonly only: readonly string[] | undefined } {
  const all = variants[kind];
  const { given, without, only } = all[index % all.length] ?? { given: {}, without: [] };
  const standing = only ? [] : ['withdrawn'];
  return {
    filling: {
      given: { ...common, code: `XH-B${String(index + 10)}`, ...given },
      without: [...never, ...standing, ...without],
    },
    only,
  };
}

const telephone = '0776-000 0000';
const settings: Filling = {
  given: {
    name: '示例县小河乡',
    shortName: '小河乡',
    issuer: '小河乡人民政府',
    level: '乡镇',
    units: units.map((id, index) => ({ id, name: `第${index}站`, leader: '站长', telephone })),
    villages: villages.map((id, index) => ({ id, name: `第${index}村` })),
  },
  without: ['identificationCode', 'places', 'print'],
};
const entries = {
  duty,
  unit: units[0],
  lead: units[0],
  supporting: [units[1]],
  audience: 'public',
};
/** How the fields of the other files are filled in. */
export const listFillings: readonly [keyof typeof fileSheets, Filling][] = [
  ['office.yaml', settings],
  [
    'plan.yaml',
    {
      given: {
        source: plan,
        document: plan,
        'duties.id': duty,
        'duties.owner': units[0],
        'duties.rule': { type: 'count', of: { kind: 'notice' }, atLeast: '1', by: '2020-12-31' },
        'duties.audience': 'public',
        'pledges.rules': ['inducing-words'],
      },
      without: [],
    },
  ],
  [
    'assignments.yaml',
    {
      given: { ...below('assignments', entries), 'assignments.evidence.audience': 'public' },
      without: ['assignments.evidence.file'],
    },
  ],
  [
    'publications.yaml',
    { given: below('publications', entries), without: ['publications.clipping'] },
  ],
  [
    'frames.yaml',
    {
      given: { ...below('frames', entries), 'frames.villages.village': villages[0] },
      without: ['frames.commitment'],
    },
  ],
];

function below(list: string, values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${list}.${name}`, value]),
  );
}
