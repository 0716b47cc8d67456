import { expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { villageDuties } from './village-duties.ts';

const duty = (id: string, rule: unknown, audience = 'public') => ({
  id,
  audience,
  clause: '三（四）',
  what: '做一件事',
  owner: 'dangzheng',
  rule,
});
const everywhere = { type: 'coverage', of: { kind: 'outreach' }, over: 'village' };
const letter = {
  type: 'count',
  of: { kind: 'outreach', where: { channel: '一封信' } },
  atLeast: '1',
  by: '2020-12-31',
};
const settings = {
  villages: [
    { id: 'liuwan', name: '柳湾村' },
    { id: 'shiqiao', name: '石桥村' },
    { id: 'nanpo', name: '南坡村' },
  ],
};
const proofs = ['通知', '记录', '图片'].map((type) => ({
  title: type,
  type,
  on: '2020-10-01',
  keptAt: '档案柜',
}));
const office = anOffice({
  settings,
  duties: [
    duty('everywhere', everywhere),
    duty('inside', everywhere, 'internal'),
    duty('letter', letter),
    duty('document', { type: 'deadline', of: { kind: 'document' } }),
  ],
  items: [anItem('outreach', { channel: '一封信', village: 'liuwan' })],
});

it('tells apart what each village is owed from what the township does with its records', () => {
  const parts = ['liuwan', 'shiqiao'].map((village) => {
    const { own, township } = villageDuties(office, village);
    return [own, township.map((result) => ({ result }))].map((all) =>
      all.map(({ result }) => result.duty.id),
    );
  });
  expect(parts).toEqual([
    [['everywhere'], ['letter']],
    [['everywhere'], []],
  ]);
});

it('says of a village alone whether it was reached, and why what was done there does not count', () => {
  const threeProofs = { ...everywhere, threeProofs: '是' };
  const strict = anOffice({
    settings,
    duties: [duty('everywhere', threeProofs)],
    items: [
      anItem('outreach', { village: 'liuwan', evidence: [] }, 'bare'),
      anItem('outreach', { village: 'nanpo', evidence: proofs }, 'proved'),
    ],
  });
  const stands = ['liuwan', 'shiqiao', 'nanpo'].map((village) =>
    villageDuties(strict, village).own.map(({ reached, reasons }) => ({ reached, reasons })),
  );
  expect(stands).toEqual([
    [{ reached: false, reasons: ['缺通知、记录、图片'] }],
    [{ reached: false, reasons: [] }],
    [{ reached: true, reasons: [] }],
  ]);
});
