import { stringify } from 'yaml';
import { type MadeMatter, holderOn, madeMatters, stateOn } from './matters.ts';
import { called, later, planYears, there, units, villages } from './years.ts';

/** The files of an office by path in `content/`. */
export type MadeFiles = Record<string, string>;

const posts = ['经办员', '党政综合办公室主任', '乡长'] as const;
const signed = (day: string) => ({
  drafted: { post: posts[0], on: day },
  checked: { post: posts[1], on: day },
  issued: { post: posts[2], on: day },
});
/** As people write it: no anchors. */
const yaml = (fields: object): string =>
  stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
const page = (fields: object) => `---\n${yaml(fields)}---\n\n示例，内容为虚构。\n`;
const atDay = (what: string, on: string) => ({ title: what, type: what, on, keptAt: '档案柜' });

/** A matter as its file was written on a day. */
function matterFields(matter: MadeMatter, day: string): object {
  const state = stateOn(matter, day);
  const on = state === 'open' ? matter.publishedOn : (matter.endedOn ?? day);
  const hands = matter.hands.filter(({ from }) => from <= day);
  const [number, ...others] = matter.opinions;
  return {
    title: `${called(villages, matter.village, matter.publishedOn)}${matter.subject}`,
    ...{ publishedOn: matter.publishedOn, approval: signed(matter.assignedOn) },
    unit: holderOn(matter, day),
    ...{ year: matter.year, opinionNumber: number, mergedOpinions: others },
    opinion: `群众反映${matter.subject}`,
    ...{ category: '基础设施', village: matter.village, verified: '属实', workKind: '限期整改' },
    ...{ assignedOn: matter.assignedOn, content: '查清原因，修好', person: '站长' },
    transfers: hands.slice(1).map(({ unit, from }, at) => ({
      ...{ from: hands[at]?.unit, to: unit, on: from, reason: '分工调整', approvedBy: '乡长' },
    })),
    ...endFields(state, on, matter.deadline),
  };
}

function endFields(state: ReturnType<typeof stateOn>, on: string, deadline: string): object {
  const work = { measures: ['逐处检修'], goal: '恢复正常', deadline };
  switch (state) {
    case 'done':
      return {
        ...{ ...work, progress: '已完成', completedOn: on, effect: '已恢复正常' },
        evidence: [atDay('验收单', on)],
      };
    case 'open':
      return { ...work, progress: '正在整改', standing: { text: '正在检修', asOf: on } };
    case 'planned':
      return {
        goal: '恢复正常',
        measures: ['列入计划'],
        progress: '列入规划',
        programme: '乡村建设规划',
      };
    case 'cannot':
      return {
        progress: '暂难解决',
        explanation: { reason: '涉及省道红线', explainedBy: '副乡长', on, how: '开会当面说明' },
      };
  }
}

/** The settings as they stood on the last day: whoever opens old files then has these. */
const settings = (today: string): object => ({
  ...{
    name: '示例县云岭乡',
    shortName: '云岭乡',
    boardName: '阳光公示栏',
    issuer: '云岭乡人民政府',
  },
  ...{ level: '乡镇', region: '示例县', sample: '是', today, host: '云岭乡人民政府' },
  ...{ operator: '党政综合办公室', address: '示例县云岭乡', hours: '工作日 8:00—17:00' },
  ...{ telephone: '0776-000 0000', supervision: '12345', boardPrefix: 'YL' },
  objection: { how: '来电', telephone: '0776-000 0000', address: '乡政府', answerWithin: 5 },
  ...{ units: lives(units, today, true), villages: lives(villages, today, false) },
});

/** Only what was known on the day: nobody writes a merger before it is decided. */
const lives = (list: typeof units, today: string, leads: boolean) =>
  list
    .filter(({ since = '' }) => since <= today)
    .map(({ id, names, since, until, successors }) => {
      const shown = names.filter((_, at) => at === 0 || (names[at - 1]?.[1] ?? '9') < today);
      const former = shown.slice(0, -1).map(([name, last]) => ({ name, until: last }));
      return {
        ...{ id, name: shown.at(-1)?.[0] },
        ...(former.length > 0 && { names: former }),
        ...(since && { since }),
        ...(until && until < today && { until, successors }),
        ...(leads && { leader: '站长', telephone: '0776-000 0001' }),
      };
    });

const planOf = (year: number): string =>
  yaml({
    ...{ title: `云岭乡${year}年方案`, year, source: 'fangan' },
    duties: [
      {
        ...{ id: year === 2023 ? 'zuotan' : `zuotan-${year}`, clause: '一', owner: 'dangzheng' },
        what: '每个村开一次座谈会',
        rule: {
          ...{ type: 'coverage', over: 'village', from: `${year}-01-01`, by: `${year}-12-10` },
          of: { kind: 'outreach', has: ['symposium'] },
        },
      },
    ],
  });

/** A meeting in every village that there is, an inspection and an achievement a year, and the year's board. */
function ofYear(year: number, day: string): MadeFiles {
  const held = `${year}-05-20`;
  if (held > day) return {};
  const base = { publishedOn: held, unit: 'dangzheng', approval: signed(held) };
  const meetings = there(villages, held).map(({ id }) => [
    `outreach/zuotan-${year}-${id}.md`,
    page({
      ...{ ...base, title: `${called(villages, id, held)}座谈会`, channel: '一个会议', on: held },
      ...{ towards: '村民代表', village: id, reached: 20, summary: '听取意见' },
      symposium: { groups: ['村委', '党员代表', '人大代表', '群众代表'] },
      evidence: ['通知', '记录', '图片'].map((type) => atDay(type, held)),
    }),
  ]);
  const named = there(units, held)
    .map(({ id }) => id)
    .filter((id) => id !== 'dangzheng');
  return Object.fromEntries([
    ...meetings,
    [
      `inspections/ducha-${year}.md`,
      page({
        ...{ ...base, title: `${year}年整改督查通报`, audience: 'public', on: held },
        ...{ scope: '整改事项', findings: ['进度不一'], named },
      }),
    ],
    [
      `achievements/gongshui-${year}.md`,
      page({
        ...{ ...base, title: `${year}年集中供水`, category: '民生工程', summary: '用水更方便' },
        ...{
          period: { from: `${year}-01-05`, to: held },
          measures: ['改造管网'],
          results: ['按期供水'],
        },
        figures: [
          {
            ...{ label: '集中供水户数', value: 900 + (year - 2022) * 50, unit: '户' },
            ...{ source: '供水台账', asOf: held },
            ...(year === 2025 && { changed: '2025年起含分散供水的户' }),
          },
        ],
      }),
    ],
    [
      `boards/zongbiao-${year}.yaml`,
      yaml({
        ...{ ...base, title: `${year - 1}年度整改公开栏`, code: `YL-B${year - 2000}` },
        ...{ template: 'rectification-board', year: year - 1, place: '乡政府门前' },
        size: { width: 1200, height: 2400 },
      }),
    ],
  ]) as MadeFiles;
}

/** A notice of five working days over 1 May, told of in each year. */
function noticeOf(year: number, day: string): MadeFiles {
  const from = `${year}-04-28`;
  if (from > day) return {};
  return {
    [`notices/gangwei-${year}.md`]: page({
      ...{ title: `${year}年公益岗位公示`, publishedOn: from, unit: 'dangzheng' },
      ...{ noticeKind: '公示', period: { from, days: 5, counting: '工作日' } },
      objection: { how: '来电', telephone: '0776-000 0001', address: '乡政府' },
      approval: signed(from),
    }),
  };
}

/** The first plan; the later ones are made by `plan -- next-year`. */
export const firstPlan = (): MadeFiles => ({
  'portal.yaml': yaml({
    ...{ name: '阳光公示栏', tagline: '看得见', url: 'https://gongshi.example', host: '示例县' },
    telephone: '0776-000 0000',
  }),
  'yunling/plan.yaml': planOf(planYears[0]),
  'yunling/documents/fangan.md': page({
    ...{ title: '云岭乡工作方案', publishedOn: '2023-01-05', unit: 'dangzheng' },
    ...{ number: '云政发〔2023〕1号', issuers: ['示例县云岭乡人民政府'], issuedOn: '2023-01-04' },
    ...{ subject: '综合政务', openness: '主动公开', indexNumber: 'YL0001/2023-00001' },
    approval: signed('2023-01-04'),
  }),
});

/** Everything else of the office as its files were on a day. */
export function filesOn(day: string): MadeFiles {
  const items = planYears.flatMap((year) => [ofYear(year, day), noticeOf(year, day)]);
  const matters = madeMatters()
    .filter(({ publishedOn }) => publishedOn <= day)
    .map((matter) => [`rectifications/${matter.id}.md`, page(matterFields(matter, day))] as const);
  const own = Object.assign({}, ...items, Object.fromEntries(matters)) as MadeFiles;
  return {
    'yunling/office.yaml': yaml(settings(day)),
    ...Object.fromEntries(Object.entries(own).map(([path, text]) => [`yunling/${path}`, text])),
  };
}

/** The day after a year of a plan is over, when its office turns the year. */
export const turned = (year: number): string => later(`${year}-12-31`, 2);
