import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import type { Finding } from '#model/basics/finding.ts';
import { planSchema } from '#model/plan/plan.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { NameRegister } from './names/register.ts';
import { earlierDuties, readEarlierPlans } from './read-earlier-plans.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sunboard-plans-'));
  await mkdir(join(root, 'qinghe', 'plans'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const planOf = (year: number) => `title: 方案\nyear: ${year}\nsource: plan\n`;

describe('earlier plans', () => {
  it('are read newest first; a file with another name or year is told', async () => {
    const files = { '2019.yaml': 2019, '2020.yaml': 2020, '2018.yaml': 2017, 'old.yaml': 2016 };
    for (const [name, year] of Object.entries(files))
      await writeFile(join(root, 'qinghe', 'plans', name), planOf(year));
    const findings: Finding[] = [];
    const plans = await readEarlierPlans(root, 'qinghe', {
      register: new NameRegister(anOffice().settings),
      report: (finding) => findings.push(finding),
    });
    expect(plans.map(({ year }) => year)).toEqual([2020, 2019]);
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['earlier-plan-year', 'qinghe/plans/2018.yaml'],
      ['earlier-plan-name', 'qinghe/plans/old.yaml'],
    ]);
  });

  it.each([
    ['2020-12-31', 'met'],
    ['2021-01-01', 'late'],
  ])('stand as on the last day of their year: what came on %s leaves it %s', (on, state) => {
    const of = { kind: 'outreach' };
    const rule = { type: 'deadline', of, by: '2020-12-20' };
    const duty = { id: 'a', clause: '三', what: '座谈', owner: 'dangzheng', rule };
    const plan = planSchema.parse({ title: '方案', year: '2020', source: 'plan', duties: [duty] });
    const office = anOffice({
      items: [anItem('outreach', { on })],
      today: '2021-03-01' as CivilDate,
    });
    expect(earlierDuties(plan, office)[0]?.state).toBe(state);
  });

  it.each([
    ['2020-12-31', 'not-yet-due'],
    ['2021-01-01', 'late'],
  ])('seen on %s, what was due on the last day of their year is %s', (today, state) => {
    const rule = { type: 'count', of: { kind: 'outreach' }, atLeast: '1', by: '2020-12-31' };
    const duty = { id: 'a', clause: '三', what: '座谈', owner: 'dangzheng', rule };
    const plan = planSchema.parse({ title: '方案', year: '2020', source: 'plan', duties: [duty] });
    const office = anOffice({ items: [anItem('notice')], today: today as CivilDate });
    expect(earlierDuties(plan, office)[0]?.state).toBe(state);
  });
});
