import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { serviceHours, unitHours } from './hours.ts';

const unit = { name: '窗口', leader: '主任', telephone: '0000-0000003' };
const office = anOffice({
  settings: {
    hours: '工作日 8:00–12:00',
    units: [
      { ...unit, id: 'dating', hours: '工作日 8:00–18:00' },
      { ...unit, id: 'dangzheng' },
    ],
  },
});

describe('the hours', () => {
  it.each([
    ['dating', '工作日 8:00–18:00'],
    ['dangzheng', '工作日 8:00–12:00'],
    ['nobody', '工作日 8:00–12:00'],
  ])('of the unit %s are its own, else those of the office', (id, hours) => {
    expect(unitHours(office, id)).toBe(hours);
  });

  it('of a service are its own, else those of its unit', () => {
    const own = anItem('service', { unit: 'dating', hours: '工作日 9:00–10:00' });
    expect(serviceHours(own, office)).toBe('工作日 9:00–10:00');
    expect(serviceHours(anItem('service', { unit: 'dating' }), office)).toBe('工作日 8:00–18:00');
  });
});
