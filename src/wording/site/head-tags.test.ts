import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anOffice, portal } from '#rules/fixtures.ts';
import { type HeadFacts, headTags, requiredTags } from './head-tags.ts';

const real = anOffice({ settings: { sample: '否', identificationCode: 'DAIMA' } });
const page = (more: Partial<HeadFacts> = {}): HeadFacts => ({
  frame: { portal, office: real, settlements: 'village', sample: false, findings: [] },
  title: '柳湾村路灯',
  description: '已装好一半',
  address: 'https://example.invalid/qinghe/a/',
  ...more,
});
const article = {
  publishedOn: '2020-11-20' as CivilDate,
  changedOn: '2020-11-22' as CivilDate,
  source: '党政综合办公室',
  kind: '整改事项',
  keywords: ['基础设施'],
  year: 2020,
  repeats: false,
  state: '正在整改',
};
const byName = (facts: HeadFacts) =>
  Object.fromEntries(headTags(facts).map(({ name, content }) => [name, content]));

describe('headTags', () => {
  it.each([
    ['site', page()],
    ['column', page({ column: '整改事项' })],
    ['article', page({ column: '整改事项', article })],
  ] as const)('gives a page of the type %s what inspections look for', (type, facts) => {
    expect(Object.keys(byName(facts))).toEqual(expect.arrayContaining([...requiredTags[type]]));
  });

  it('dates an article to the minute and says whose it is', () => {
    expect(byName(page({ column: '整改事项', article }))).toMatchObject({
      PubDate: '2020-11-20 00:00',
      ContentSource: '党政综合办公室',
      Keywords: '整改事项,基础设施,青禾乡',
      'article:modified_time': '2020-11-22T00:00:00+08:00',
    });
  });

  it('gives a sample no identification code, whatever its file says', () => {
    expect(byName(page())).toHaveProperty('SiteIDCode', 'DAIMA');
    const sample = byName(
      page({ frame: { portal, office: real, settlements: 'village', sample: true, findings: [] } }),
    );
    expect(sample).not.toHaveProperty('SiteIDCode');
    expect(sample).toHaveProperty('robots', 'noindex');
  });

  it('keeps search engines from what was withdrawn', () => {
    expect(byName(page({ unlisted: true }))).toHaveProperty('robots', 'noindex');
    expect(byName(page())).not.toHaveProperty('robots');
  });

  it('names no tag twice: names know no capitals', () => {
    const names = headTags(page({ column: '整改事项', article }))
      .filter(({ attribute }) => attribute === 'name')
      .map(({ name }) => name.toLowerCase());
    expect(names).toEqual([...new Set(names)]);
  });
});
