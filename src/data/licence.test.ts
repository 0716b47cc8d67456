import { describe, expect, it } from 'vitest';
import { portalSchema } from '#model/office/portal.ts';
import { dataPackage } from './data-package.ts';
import { aContext } from './fixtures.ts';
import { licenceOf } from './licence.ts';

const named = (dataLicence?: { name: string; url?: string }) =>
  portalSchema.parse({
    name: '示例阳光公示栏',
    tagline: '看得见的进展',
    url: 'https://example.invalid',
    base: '/gongshi',
    host: '示例县',
    telephone: '0000-0000000',
    ...(dataLicence && { dataLicence }),
  });

describe('the licence of the open data', () => {
  it('lets everybody use it with its source, where the portal says nothing', () => {
    const context = { ...aContext(), portal: named() };
    expect(licenceOf(context).name).toMatch(/任何人可以免费使用，注明来源/);
    expect(licenceOf(context).address).toBe('https://example.invalid/gongshi/qinghe/data/#licence');
  });

  it('is the one that the portal names, in the data package too', () => {
    const context = {
      ...aContext(),
      portal: named({ name: '示例许可', url: 'https://example.invalid/xuke' }),
    };
    expect(dataPackage([], context).licenses).toEqual([
      { path: 'https://example.invalid/xuke', title: '示例许可' },
    ]);
  });

  it('takes no address that is none', () => {
    expect(() => named({ name: '示例许可', url: 'javascript:alert(1)' })).toThrow();
  });
});
