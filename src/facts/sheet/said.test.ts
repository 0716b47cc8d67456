import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal, today } from '#rules/fixtures.ts';
import { kindSheets } from '../sheets.ts';

const duty = (id: string, audience: string) => ({
  id,
  clause: '三（一）',
  what: `任务${id}`,
  rule: { type: 'deadline', of: { kind: 'rectification' }, by: '2020-11-30' },
  owner: 'dangzheng',
  audience,
});
const office = anOffice({
  items: [
    anItem('rectification', { title: '公开的旧事项' }, 'open'),
    anItem('rectification', { title: '内部的旧事项', audience: 'internal' }, 'inside'),
  ],
  settings: { villages: [{ id: 'liuwan', name: '柳湾村' }] },
  duties: [duty('open', 'public'), duty('inside', 'internal')],
});
const where = { office, portal, today };
const { rectification } = kindSheets;
const say = (path: string, fields: Record<string, unknown>) =>
  rectification.say(path, anItem('rectification', fields), where);

describe('what is said of a field', () => {
  it.each<[path: string, fields: Record<string, unknown>, said: string]>([
    ['deadline', { deadline: '2020-12-31' }, '2020年12月31日'],
    ['village', { village: 'liuwan' }, '柳湾村'],
    ['village', { village: 'nowhere' }, 'nowhere'],
    ['supportUnits', { supportUnits: ['dangzheng'] }, '党政综合办公室'],
    ['measures', { measures: ['换灯。', '剪枝'] }, '换灯；剪枝。'],
    ['hot', { hot: '是' }, '是'],
    ['progress', { progress: '暂难解决' }, '暂难解决，已作解释'],
    ['relapseOf', { relapseOf: 'open' }, '公开的旧事项'],
  ])('%s of %j is %s', (path, fields, said) => {
    expect(say(path, fields)).toBe(said);
  });

  it.each<[why: string, path: string, fields: Record<string, unknown>]>([
    ['is not written', 'effect', {}],
    ['has no entries', 'followUps', {}],
    ['is not 是', 'hot', { hot: '否' }],
    ['is no field', 'effects', {}],
    ['names an item that the public may not see', 'relapseOf', { relapseOf: 'inside' }],
    ['names a duty of which the public sees totals only', 'serves', { serves: ['inside'] }],
  ])('is nothing where it %s', (_, path, fields) => {
    expect(say(path, fields)).toBe('');
  });

  it('leaves out notes of the inspection and proofs that stay in the office', () => {
    const followUps = [{ on: '2020-11-02', by: '督查岗', note: '看过', internalNote: '催过' }];
    expect(say('followUps', { followUps })).toBe('2020年11月2日督查岗：看过。');
    const proof = { title: '验收单', type: '验收单', on: '2020-11-02', keptAt: '档案柜' };
    const evidence = [proof, { ...proof, title: '名单', audience: 'internal' }];
    expect(say('evidence', { evidence })).toBe('验收单：验收单（2020年11月2日）');
  });

  it('hides small cells of a survey', () => {
    const survey = anItem('survey', {
      n: '60',
      questions: [
        {
          question: '满意吗',
          answers: [
            { answer: '满意', count: '48' },
            { answer: '一般', count: '9' },
            { answer: '不满意', count: '3' },
          ],
        },
      ],
    });
    const said = kindSheets.survey.say('questions', survey, where);
    expect(said).toContain('不满意 不显示');
    expect(said).not.toMatch(/ 3 人/);
  });
});
