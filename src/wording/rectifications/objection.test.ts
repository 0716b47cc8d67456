import { describe, expect, it } from 'vitest';
import { kindNames } from '#model/kinds.ts';
import { anOffice } from '#rules/fixtures.ts';
import { objectionWords } from './objection.ts';

const { settings } = anOffice();

describe('objectionWords', () => {
  it('asks for a matter to be done again in the words of the office', () => {
    expect(objectionWords(settings, 'rectification').how).toBe(settings.objection.how);
  });

  it.each([undefined, ...kindNames.filter((kind) => kind !== 'rectification')])(
    'asks nobody to do a %s again',
    (kind) => {
      expect(objectionWords(settings, kind).how).not.toContain(settings.objection.how);
      expect(objectionWords(settings, kind).how).not.toMatch(/改好|重新办理/);
      expect(objectionWords(settings, kind).how).toContain('不用写姓名');
    },
  );
});
