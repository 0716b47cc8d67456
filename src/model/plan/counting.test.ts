import { describe, expect, it } from 'vitest';
import { contextOf } from '#data/context.ts';
import { itemTable } from '#data/item-tables.ts';
import { owedNow } from '#exports/owed.ts';
import { anItem, anOffice, drafts, portal, proofs } from '#rules/fixtures.ts';
import { outreachEvidence } from '#rules/duties/outreach-evidence.ts';
import { publicationWithoutProof } from '#rules/duties/publication-without-proof.ts';
import { assignmentWithoutProof } from '#rules/duties/assignment-without-proof.ts';
import { evaluated, publicationsOn } from '#rules/plan/fixture.ts';
import { itemLine } from '#wording/items/item-line.ts';
import { villageCoverage } from '../office/village-coverage.ts';
import { villageDuties } from '../office/village-duties.ts';

const groups = ['村委', '党员代表', '人大代表', '群众代表'];
const meeting = (village: string, types: readonly string[]) =>
  anItem(
    'outreach',
    {
      village,
      on: '2020-10-02',
      symposium: { groups },
      evidence: proofs.filter(({ type }) => types.includes(type)),
    },
    village,
  );
const items = [
  meeting('liuwan', ['通知', '记录', '图片']),
  meeting('shiqiao', ['通知', '图片']),
  meeting('nanpo', []),
];
const villages = items.map(({ id }) => ({ id, name: `${id}村` }));
const by = '2020-12-31';
const of = { kind: 'outreach' };

describe('what counts', () => {
  it.each([
    { type: 'count', of, atLeast: '2', by },
    { type: 'window', of, from: '2020-10-01', to: by },
    { type: 'deadline', of, by },
    { type: 'monthly', of, each: '1', from: '2020-10-01', by: '2020-10-31' },
    { type: 'coverage', of, over: 'village', by },
    { type: 'spread', of, atLeast: '2', atMost: '3', apartDays: '0', from: '2020-01-01', by },
    { type: 'evidence', of, atLeast: '2', by },
    { type: 'filing', of, by },
    { type: 'standing', of, everyDays: '90' },
  ])('counts one meeting of three for a duty of type $type', (rule) => {
    const { counted, proof, near } = evaluated(rule, { items, settings: { villages } });
    expect(counted).toBe(1);
    expect(proof.map(({ id }) => id)).toEqual(['liuwan']);
    expect(near.map(({ ref, why }) => [ref.id, why])).toEqual(
      expect.arrayContaining([
        ['shiqiao', '缺记录'],
        ['nanpo', '缺通知、记录、图片'],
      ]),
    );
  });

  it('is the same in check, on pages, in the plan, the open data and the list of debts', () => {
    const rule = { type: 'coverage', of: { ...of, has: ['symposium'] }, over: 'village', by };
    const late = { ...rule, by: '2020-10-31' };
    const duty = { id: 'd', clause: '三（四）1', what: '村村座谈', owner: 'dangzheng', rule: late };
    const office = anOffice({ items, settings: { villages }, duties: [duty] });
    const uncounted = ['shiqiao', 'nanpo'];

    const inCheck = drafts(outreachEvidence, office).map(({ file }) => file.split(/[/.]/)[2]);
    expect(inCheck).toEqual(uncounted);
    const onPage = items.filter((item) => itemLine(item, office).includes('还不算数'));
    expect(onPage.map(({ id }) => id)).toEqual(uncounted);
    const { rows } = itemTable('outreach', contextOf(office, portal));
    expect(rows.filter(({ counts }) => counts === false).map(({ id }) => id)).toEqual(
      expect.arrayContaining(uncounted),
    );
    expect(rows.filter(({ counts }) => counts === true).map(({ id }) => id)).toEqual(['liuwan']);
    const ofVillages = villages.filter(
      ({ id }) => !villageCoverage(office, id).symposium.countedOn,
    );
    expect(ofVillages.map(({ id }) => id)).toEqual(uncounted);
    expect(
      villages
        .filter(({ id }) => villageDuties(office, id).own.some(({ reached }) => !reached))
        .map(({ id }) => id),
    ).toEqual(uncounted);
    const names = uncounted.map((id) => `${id}村`);
    expect(office.duties[0]?.gaps).toEqual(names);
    expect(JSON.stringify(owedNow(office))).toContain(`已覆盖 1 个，还差${names.join('、')}`);
  });

  it('takes a piece in the press with an address or a clipping alone', () => {
    const publications = [
      ...publicationsOn(['2020-10-01']),
      ...publicationsOn(['2020-10-02']).map(({ link: _, ...piece }) => ({ ...piece, id: 'bare' })),
    ];
    const rule = { type: 'count', of: { kind: 'publication' }, atLeast: '2', by };
    expect(evaluated(rule, { publications })).toMatchObject({
      counted: 1,
      near: [{ ref: { id: 'bare' }, why: '缺链接或剪报' }],
    });
    expect(drafts(publicationWithoutProof, anOffice({ publications }))).toHaveLength(1);
  });

  it('takes a task that is done with a proof alone', () => {
    const task = { task: '报送', lead: 'dangzheng', responsible: ['党政办负责人'] };
    const assignments = [
      { ...task, id: 'proved', doneOn: '2020-10-01', evidence: proofs },
      { ...task, id: 'claimed', doneOn: '2020-10-01' },
    ];
    const rule = { type: 'filing', of: { kind: 'assignment' }, by };
    expect(evaluated(rule, { assignments })).toMatchObject({
      counted: 1,
      near: [{ ref: { id: 'claimed' }, why: '缺佐证' }],
    });
    expect(drafts(assignmentWithoutProof, anOffice({ assignments }))).toHaveLength(1);
  });
});
