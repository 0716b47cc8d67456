import { parse } from 'csv-parse/sync';
import { kindNames } from '#model/kinds.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { contextOf } from './context.ts';

/** Stands wherever the public may not look. */
export const marker = '不得外传之标记';

const proof = {
  title: marker,
  type: '记录',
  on: '2020-11-02',
  keptAt: marker,
  audience: 'internal',
};

/** An office with everything: public items of each kind, internal ones, and one withdrawn. */
const office = () =>
  anOffice({
    items: [
      anItem('rectification', {
        village: 'liuwan',
        deadline: '2020-11-10',
        extensions: [
          { to: '2020-11-15', reason: '=材料', approvedBy: '乡长', approvedOn: '2020-11-09' },
        ],
        milestones: [{ what: '立杆', plannedOn: '2020-11-01', doneOn: '2020-11-02' }],
        internalOpinion: marker,
        internalNote: marker,
        opinionNumber: '00990000201900007',
        followUps: [{ on: '2020-11-05', by: '督查岗', note: '看过', internalNote: marker }],
        evidence: [{ title: '验收单', type: '验收单', on: '2020-11-02' }, proof],
        serves: ['neibu', 'gongkai'],
      }),
      anItem(
        'rectification',
        {
          title: '撤回的事项',
          opinion: marker,
          content: marker,
          withdrawn: { on: '2020-11-22', reason: '内容有误' },
        },
        'chehui',
      ),
      ...kindNames.map((kind) => anItem(kind, { title: marker, audience: 'internal' }, 'neibu')),
      ...(
        ['achievement', 'notice', 'document', 'outreach', 'service', 'inspection', 'board'] as const
      ).map((kind) => anItem(kind, { audience: 'public' }, 'gongkai')),
      anItem(
        'survey',
        {
          audience: 'public',
          questions: [
            {
              question: '满意吗',
              answers: [
                { answer: '满意', count: '50' },
                { answer: '一般', count: '7' },
                { answer: '不满意', count: '3' },
              ],
            },
          ],
        },
        'gongkai',
      ),
    ],
    settings: { villages: [{ id: 'liuwan', name: '柳湾村', households: '320' }] },
    duties: [duty('gongkai', '公开计划', 'public'), duty('neibu', marker, 'internal')],
    assignments: [
      {
        id: 'a',
        task: '立杆',
        lead: 'dangzheng',
        responsible: ['主任'],
        audience: 'public',
        evidence: [proof],
      },
      { id: 'b', task: marker, lead: 'dangzheng', responsible: [marker] },
    ],
    publications: [
      { ...piece, id: 'a', title: '路灯亮了' },
      { ...piece, id: 'b', title: marker, audience: 'internal' },
      { ...piece, id: 'c', title: marker, on: '2020-12-24' },
    ],
    frames: [{ id: 'a', destination: marker, group: marker, due: '2020-12-01', count: '37' }],
  });

const duty = (id: string, what: string, audience: string) => ({
  id,
  clause: '三（一）',
  what,
  rule: { type: 'deadline', of: { kind: 'rectification' }, by: '2020-11-30' },
  owner: 'dangzheng',
  audience,
});

const piece = {
  outlet: '县报',
  outletKind: '报纸',
  pieceKind: '绩效宣传',
  on: '2020-11-20',
  unit: 'dangzheng',
};

/** What the open data of that office is made from. */
export const aContext = () => contextOf(office(), portal);

/** The cells of a CSV file, strictly: a stray quote or a row of another length is no CSV. */
export const readCsv = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n' });
