import { describe, expect, it } from 'vitest';
import { anOffice, portal } from '#rules/fixtures.ts';
import { breadcrumbLd, ldText, organizationLd } from './json-ld.ts';

describe('ldText', () => {
  it('is JSON that no text of the content can break out of', () => {
    const evil = '</script><script>alert(1)</script><!--';
    const text = ldText({ name: evil });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', name: evil });
  });
});

describe('organizationLd', () => {
  it('names the office with its full address under the base', () => {
    expect(organizationLd(anOffice(), { ...portal, base: '/gongshi' })).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: '示例县青禾乡',
      url: 'https://example.invalid/gongshi/qinghe/',
      description: '示例单位，内容虚构',
    });
  });
});

describe('breadcrumbLd', () => {
  it('counts its steps from 1', () => {
    const steps = [
      { label: '首页', address: 'https://example.invalid/' },
      { label: '公告公示', address: 'https://example.invalid/notices/' },
    ];
    expect(breadcrumbLd(steps)['itemListElement']).toMatchObject([
      { position: 1, name: '首页' },
      { position: 2, item: 'https://example.invalid/notices/' },
    ]);
  });
});
