import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found, foundIn } from '../fixtures.ts';
import { namedPerson } from './named-person.ts';

// Placeholders that stand for names, never a person: 某 and numerals.
describe('named-person', () => {
  it.each([
    ['党政办负责人', []],
    ['分管副乡长', []],
    ['马村村主任', []],
    ['方案组', []],
    ['白石村委', []],
    ['张某某', ['person']],
    ['李甲', ['person']],
    ['分管副乡长王某同志', ['person']],
    ['周女士', ['person']],
    ['张主任', ['person']],
    ['李建国', ['person']],
  ])('of %s says %j', (person, expected) => {
    expect(foundIn(namedPerson, 'rectification', { person })).toEqual(expected);
  });

  it.each([
    ['村委、党员代表、人大代表、群众代表', []],
    ['方家村群众', []],
    ['参会企业', []],
    ['居委会主任王小明、群众代表', ['towards']],
    ['李甲', ['towards']],
  ])('of people to whom something was said, %s, says %j', (towards, expected) => {
    expect(foundIn(namedPerson, 'outreach', { towards })).toEqual(expected);
  });

  it('looks at where proofs are kept', () => {
    const evidence = [{ title: '记录', type: '记录', on: '2020-11-02', keptAt: '党政办张主任' }];
    expect(foundIn(namedPerson, 'outreach', { evidence })).toEqual(['evidence.0.keptAt']);
  });

  it('looks at approvals, units and assignments, and never repeats the name', () => {
    const post = '张某某';
    const step = { post: '乡长', on: '2020-11-10' };
    const office = anOffice({
      items: [
        anItem('notice', { approval: { drafted: { ...step, post }, checked: step, issued: step } }),
      ],
      settings: { units: [{ id: 'a', name: '办公室', leader: post, telephone: '0776' }] },
      assignments: [{ id: 'a', task: '报送', lead: 'a', responsible: ['负责人', post] }],
      frames: [
        { id: 'a', destination: '县绩效办', group: post, due: '2020-12-30' },
        { id: 'b', destination: '县绩效办', group: '服务对象', due: '2020-12-30' },
      ],
    });
    expect(found(namedPerson, office)).toEqual([
      'office.yaml units.0.leader',
      'a.md approval.drafted.post',
      'assignments.yaml assignments.0.responsible.1',
      'frames.yaml frames.0.group',
    ]);
    expect(JSON.stringify(drafts(namedPerson, office))).not.toContain(post);
  });
});
