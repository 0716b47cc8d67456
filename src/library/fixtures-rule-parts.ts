import { aPostedSign } from '#rules/fixtures-posted.ts';
import { type Raw, rawSettings } from '#rules/fixtures.ts';
import { written } from './fixtures-written.ts';

// For tests: what the offices of the rules' cases are made of. `today` is 2020-11-25.

const unfinished = { progress: '正在整改' };
export const finished = {
  progress: '已完成',
  completedOn: '2020-10-20',
  effect: '主路夜间全部有照明',
  evidence: [{ title: '验收单', type: '验收单', on: '2020-10-20', keptAt: '党政办档案柜' }],
};
export const proof = { title: '材料', type: '文件', on: '2020-11-02' };
export const unit = (id: string, name: string): Raw => ({
  id,
  name,
  leader: '站长',
  telephone: '0000-0000004',
});
export const units = () => rawSettings['units'] as Raw[];
export const duty = (rule: Raw, more: Raw = {}) => ({
  plan: {
    title: '示例方案',
    year: '2020',
    source: 'fangan',
    duties: [
      { id: 'renwu', clause: '三（一）', what: '一件事', owner: 'dangzheng', rule, ...more },
    ],
  },
});
export const fangan = ['document', { publishedOn: '2020-11-20' }, 'fangan'] as const;
/** A balance that was put on record. */
export const closedOf = (raw: Raw) => ({
  ...{ year: '2019', total: '4', opinions: '4', done: '1', doing: '1', overdue: '0' },
  ...{ planned: '1', cannot: '1' },
  ...raw,
});
export const frame = (raw: Raw) => ({
  frames: {
    frames: [
      { id: 'mingdan', destination: '县绩效办', due: '2020-12-20', group: '村民代表', ...raw },
    ],
  },
});
export const task = (raw: Raw) => ({
  assignments: {
    assignments: [
      {
        id: 'renwu',
        task: '报送方案',
        deadline: '2020-12-30',
        lead: 'dangzheng',
        responsible: ['党政办负责人'],
        ...raw,
      },
    ],
  },
});
export const piece = (raw: Raw) => ({
  publications: {
    publications: [
      {
        id: 'gaojian',
        outlet: '示例日报',
        outletKind: '报纸',
        pieceKind: '绩效宣传',
        on: '2020-11-20',
        title: '路灯亮了',
        unit: 'dangzheng',
        ...raw,
      },
    ],
  },
});
export const item = (kind: Parameters<typeof one>[0], raw: Raw = {}) => one(kind, raw);
const one = (
  kind:
    | 'rectification'
    | 'achievement'
    | 'notice'
    | 'document'
    | 'outreach'
    | 'survey'
    | 'service'
    | 'inspection'
    | 'board',
  raw: Raw,
) => written({ items: [[kind, raw]] });
export const signOf = (raw: Raw, matter: Raw = unfinished) =>
  written({
    items: [
      ['board', { code: 'QH-B07', items: ['lamps'], ...raw }, 'sign'],
      ['rectification', matter, 'lamps'],
    ],
  });
const said = aPostedSign({}).sign.postings[0]?.said ?? {};
export const posting = (postedOn: string, number = '1') => ({
  number,
  postedOn,
  said: { ...said },
});
