import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found } from '../fixtures.ts';
import { symposiumGroups } from './symposium-groups.ts';

const villages = [
  { id: 'liuwan', name: '柳湾村' },
  { id: 'liulin', name: '柳林社区' },
];
const officeWith = (village: string | undefined, groups: string[]) =>
  anOffice({
    settings: { villages },
    items: [anItem('outreach', { village, symposium: { groups } })],
  });

describe('symposium-groups', () => {
  it.each([
    ['liuwan', ['村委', '党员代表'], []],
    ['liuwan', ['党员代表', '居委'], ['a.md symposium.groups.1']],
    ['liulin', ['居委'], []],
    ['liulin', ['村委'], ['a.md symposium.groups.0']],
    [undefined, ['村委', '居委'], []],
  ])('in %s of %j says %j', (village, groups, expected) => {
    expect(found(symposiumGroups, officeWith(village, groups))).toEqual(expected);
  });

  it('proposes the same groups with the right name', () => {
    const [draft] = drafts(symposiumGroups, officeWith('liulin', ['村委', '党员代表']));
    expect(draft?.hint).toContain('groups: [居委, 党员代表]；');
  });
});
