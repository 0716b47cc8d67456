import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found } from '../fixtures.ts';
import { telephoneDigits } from './telephone-digits.ts';

const unit = { id: 'dangzheng', name: '办公室', leader: '主任' };

describe('telephone-digits', () => {
  it.each([
    [{}, []],
    [{ supervision: '12345' }, []],
    [{ telephone: '0000-00003' }, ['office.yaml telephone']],
    [{ units: [{ ...unit, telephone: '0000-000' }] }, ['office.yaml units.0.telephone']],
  ])('of an office with %j finds %j', (settings, expected) => {
    expect(found(telephoneDigits, anOffice({ settings }))).toEqual(expected);
  });

  it('looks at items, too', () => {
    const items = [
      anItem('service', { telephone: '0000-00002' }),
      anItem('notice', { objection: { how: '来电', telephone: '0000-00003' } }),
    ];
    expect(found(telephoneDigits, anOffice({ items }))).toEqual([
      'a.md objection.telephone',
      'a.md telephone',
    ]);
  });
});
