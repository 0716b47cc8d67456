import { describe, expect, it } from 'vitest';
import { portal } from '#rules/fixtures.ts';
import { aPostedSign } from '#rules/fixtures-posted.ts';
import { updateCovers, updateNotEnough, updateSheet } from './update.ts';

/** The update sheet of a signboard that was posted before its item said `now`, and its hints. */
function posted(now: Record<string, unknown>, board: Record<string, unknown> = {}) {
  const { sign, office } = aPostedSign(now, board);
  return { sheet: updateSheet(sign, office, portal), hints: updateNotEnough(sign, office) };
}

const further = { standing: { text: '全部装好', asOf: '2020-11-24' } };

describe('what an update sheet covers', () => {
  it.each([
    [[], false],
    [['整改进度'], true],
    [['整改进度', '整改时限'], false],
    [['责任人'], false],
  ])('%j: %s', (fields, enough) => {
    const changes = fields.map((field) => ({ field, before: 'a', now: 'b' }));
    expect(updateCovers(changes)).toBe(enough);
  });
});

describe('the update sheet of a signboard', () => {
  it('shows the progress and the number of the next update', () => {
    expect(posted(further).sheet).toMatchObject({
      template: 'update',
      progress: { text: '全部装好' },
      imprint: { code: 'QH-B07', number: 2, address: expect.stringMatching(/\/sign\/2\/$/) },
    });
  });

  it.each([
    ['原尺寸', { width: 600, height: 900 }, false, { width: 400, height: 120 }],
    ['原尺寸', { width: 900, height: 1200 }, false, { width: 633, height: 160 }],
    ['原尺寸', { width: 1200, height: 800 }, false, { width: 564, height: 176 }],
    ['原尺寸', { width: 600, height: 900 }, true, { width: 400, height: 160 }],
    ['A4', { width: 600, height: 900 }, false, { width: 297, height: 210 }],
    ['A3', { width: 600, height: 900 }, false, { width: 420, height: 297 }],
  ])('%s on %j, large print %s: is %j', (update, { width, height }, largePrint, size) => {
    const raw = {
      update,
      size: { width: String(width), height: String(height) },
      largePrint: largePrint ? '是' : '否',
    };
    expect(posted(further, raw).sheet?.size).toEqual(size);
  });

  it('is as large in type as the board it is pasted on', () => {
    expect(posted(further).sheet?.type).toMatchObject({ body: 28, note: 18, board: false });
  });

  it.each([
    ['nothing changed', {}, {}],
    ['more than the progress changed', { ...further, person: '分管副乡长' }, {}],
    ['the board was never posted', further, { postings: [] }],
    ['the item is withdrawn from the public', { ...further, audience: 'internal' }, {}],
  ])('is not made where %s', (_, now, board) => {
    expect(posted(now, board).sheet).toBeUndefined();
  });
});

describe('the hint that an update sheet is not enough', () => {
  it('names what else changed', () => {
    const { hints } = posted({ ...further, person: '分管副乡长' });
    expect(hints).toMatchObject([{ code: 'update-not-enough', severity: 'hint' }]);
    expect(hints[0]?.message).toContain('除了整改进度，责任人也变了');
  });

  it.each([
    ['only the progress changed', further],
    ['the progress stands', { person: '分管副乡长' }],
  ])('is not given where %s', (_, now) => {
    expect(posted(now).hints).toEqual([]);
  });
});
