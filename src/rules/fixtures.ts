import { assignmentSchema } from '#model/plan/assignment.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { type WorkCalendar, packagedCalendar } from '#model/calendar/work-calendar.ts';
import { frameSchema } from '#model/plan/frame.ts';
import type { Place } from '#model/basics/finding.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { type Items, type Office, allItems } from '#model/library.ts';
import { officeSchema } from '#model/office/office.ts';
import { planSchema } from '#model/plan/plan.ts';
import { portalSchema } from '#model/office/portal.ts';
import { publicationSchema } from '#model/plan/publication.ts';
import { evaluatePlan } from './plan/evaluate.ts';
import type { Draft, Rule } from './rule.ts';

// A small fictional office for the tests of rules: written as files are, so the schemas check it.

export type Raw = Record<string, unknown>;

export const today = '2020-11-25' as CivilDate;

/** The places of all fields, one a line, in the order they are written. */
function placesOf(file: string, raw: unknown): Map<string, Place> {
  const places = new Map<string, Place>();
  const walk = (value: unknown, path: string) => {
    if (path) places.set(path, { file, line: places.size + 2, column: 1 });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(raw, '');
  return places;
}

const approval = {
  drafted: { post: '党政办工作人员', on: '2020-11-10' },
  checked: { post: '党政办负责人', on: '2020-11-11' },
  issued: { post: '乡长', on: '2020-11-12' },
};
const common = { title: '柳湾村路灯', publishedOn: '2020-11-20', unit: 'dangzheng', approval };
export const proofs = ['通知', '记录', '图片'].map((type) => ({
  title: `座谈会${type}`,
  type,
  on: '2020-11-02',
  keptAt: '党政办档案柜',
}));

const valid: Record<Kind, Raw> = {
  rectification: {
    ...common,
    year: '2019',
    opinion: '村里晚上没有路灯，走路不方便',
    category: '基础设施',
    verified: '属实',
    workKind: '限期整改',
    progress: '正在整改',
    content: '村内主路没有路灯',
    measures: ['安装路灯'],
    goal: '主路夜间有照明',
    deadline: '2020-12-31',
    person: '党政办负责人',
    standing: { text: '已装好一半', asOf: '2020-11-20' },
  },
  achievement: {
    ...common,
    category: '民生工程',
    period: { from: '2020-03-01', to: '2020-10-30' },
    summary: '主路夜间有了照明',
    measures: ['安装路灯'],
    results: ['主路全部装上路灯'],
  },
  notice: { ...common, noticeKind: '通知' },
  document: {
    ...common,
    number: '青示发〔2020〕1号',
    issuers: ['示例县青禾乡人民政府'],
    issuedOn: '2020-09-01',
    subject: '综合政务',
    openness: '主动公开',
    indexNumber: 'QH00001/2020-00001',
  },
  outreach: {
    ...common,
    channel: '一个会议',
    on: '2020-11-02',
    towards: '村民代表',
    summary: '介绍整改进展，听取意见',
    evidence: proofs,
  },
  survey: {
    ...common,
    audience: 'internal',
    round: '1',
    from: '2020-10-01',
    to: '2020-10-05',
    method: '按户册等距抽样，入户询问',
    n: '60',
    questions: [
      {
        question: '您对道路是否满意？',
        answers: [
          { answer: '满意', count: '40' },
          { answer: '不满意', count: '20' },
        ],
      },
    ],
  },
  service: {
    ...common,
    basis: '示例条例',
    who: '本乡居民',
    materials: ['申请表'],
    steps: ['到窗口提交'],
    timeLimit: '当场办理',
    fee: '不收费',
    window: '1号窗口',
    telephone: '0000-0000002',
  },
  inspection: {
    ...common,
    audience: 'internal',
    on: '2020-10-10',
    scope: '路灯整改',
    findings: ['进度偏慢'],
  },
  board: {
    ...common,
    code: 'QH-B01',
    template: 'signboard',
    size: { width: '600', height: '900' },
    place: '柳湾村村口',
    items: ['a'],
  },
};

/** The fields of such an item, as a file holds them. */
export const rawItem = (kind: Kind, raw: Raw = {}): Raw =>
  // Through JSON, so that `undefined` leaves a field out, as a file would.
  JSON.parse(JSON.stringify({ ...valid[kind], ...raw })) as Raw;

/** An item of a kind, valid but for what `raw` says; `undefined` takes a field away. */
export function anItem<K extends Kind>(kind: K, raw: Raw = {}, id = 'a', body = '正文。') {
  const front = rawItem(kind, raw);
  const file = `qinghe/${kinds[kind].folder}/${id}${kinds[kind].extension}`;
  return {
    ...kinds[kind].schema.parse(front),
    kind,
    id,
    file,
    body,
    // Bodies of these tests have no marks.
    plain: body,
    bodyLine: 40,
    places: placesOf(file, front),
  } as unknown as Items[K][number];
}

export const rawSettings: Raw = {
  name: '示例县青禾乡',
  shortName: '青禾乡',
  boardName: '阳光公示栏',
  issuer: '示例县青禾乡人民政府',
  level: '乡镇',
  region: '示例县',
  sample: '是',
  host: '示例县青禾乡人民政府',
  operator: '党政综合办公室',
  address: '示例县青禾乡示例路1号',
  hours: '工作日 9:00—17:00',
  telephone: '0000-0000001',
  supervision: '0000-0000003',
  boardPrefix: 'QH',
  objection: {
    how: '来电、来信都可以',
    telephone: '0000-0000001',
    address: '示例路1号',
    answerWithin: '15',
  },
  units: [
    { id: 'dangzheng', name: '党政综合办公室', leader: '党政办负责人', telephone: '0000-0000001' },
  ],
};

interface Parts {
  items?: readonly { kind: Kind }[];
  settings?: Raw;
  duties?: Raw[];
  assignments?: Raw[];
  publications?: Raw[];
  frames?: Raw[];
  today?: CivilDate;
  calendar?: WorkCalendar;
}

export const portal = portalSchema.parse({
  name: '示例阳光公示栏',
  tagline: '看得见的进展',
  url: 'https://example.invalid',
  host: '示例县',
  telephone: '0000-0000000',
});

/** An office with these items and lists and nothing else. */
export function anOffice(parts: Parts = {}): Office {
  const plan = { title: '示例方案', year: '2020', source: 'plan', duties: parts.duties ?? [] };
  const files: Record<string, Raw> = {
    'office.yaml': { ...rawSettings, ...parts.settings },
    'plan.yaml': plan,
    'assignments.yaml': { assignments: parts.assignments ?? [] },
    'publications.yaml': { publications: parts.publications ?? [] },
    'frames.yaml': { frames: parts.frames ?? [] },
  };
  const items = Object.fromEntries(
    kindNames.map((kind) => [kind, (parts.items ?? []).filter((item) => item.kind === kind)]),
  );
  const office: Office = {
    id: 'qinghe',
    settings: officeSchema.parse(files['office.yaml']),
    today: parts.today ?? today,
    calendar: parts.calendar ?? packagedCalendar,
    plan: planSchema.parse(plan),
    earlierPlans: [],
    items: items as unknown as Items,
    assignments: (parts.assignments ?? []).map((raw) => assignmentSchema.parse(raw)),
    publications: (parts.publications ?? []).map((raw) => publicationSchema.parse(raw)),
    frames: (parts.frames ?? []).map((raw) => frameSchema.parse(raw)),
    duties: [],
    glossary: { groups: [] },
    wording: new Map(),
    media: new Map(),
    sources: new Map(
      Object.entries(files).map(([name, raw]) => [
        name,
        { file: `qinghe/${name}`, places: placesOf(`qinghe/${name}`, raw) },
      ]),
    ),
  };
  return { ...office, duties: evaluatePlan(office) };
}

/** What a rule finds, as drafts. */
export const drafts = (rule: Rule, office: Office): Draft[] => [...rule.check(office, portal)];

/** Where a rule finds something: `a.md completedOn`, in the order it is found. */
export function found(rule: Rule, office: Office): string[] {
  const sources = [...allItems(office), ...office.sources.values()];
  return drafts(rule, office).map(({ file, line }) => {
    const places = sources.find((source) => source.file === file)?.places ?? new Map();
    const path = [...places].find(([, place]) => place.line === line)?.[0] ?? `line ${line}`;
    return `${file.split('/').at(-1)} ${path}`;
  });
}

/** What a rule finds in an office with just one item. */
export const foundIn = <K extends Kind>(rule: Rule, kind: K, raw: Raw = {}): string[] =>
  found(rule, anOffice({ items: [anItem(kind, raw)] })).map((place) => place.split(' ')[1] ?? '');
