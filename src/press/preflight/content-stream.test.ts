import { describe, expect, it } from 'vitest';
import { type Operand, readOperations } from './content-stream.ts';

const read = (content: string) => [...readOperations(Buffer.from(content, 'latin1'))];
const text = (operand: Operand | undefined) =>
  typeof operand === 'object' && 'bytes' in operand
    ? Buffer.from(operand.bytes).toString('latin1')
    : undefined;

describe('a content stream', () => {
  it('is read operation by operation, whatever the white space', () => {
    expect(read('1 0 0 -1.5 .25 +3 cm\r\nq% a comment (\n/F1 12 Tf[1 2]0 d')).toEqual([
      { operator: 'cm', operands: [1, 0, 0, -1.5, 0.25, 3] },
      { operator: 'q', operands: [] },
      { operator: 'Tf', operands: [{ name: 'F1' }, 12] },
      { operator: 'd', operands: [{ items: [1, 2] }, 0] },
    ]);
  });

  it.each([
    ['(plain)', 'plain'],
    ['(a (nested) one)', 'a (nested) one'],
    [String.raw`(\) \\ \n \101 \7)`, ') \\ \n A \x07'],
    ['(over \\\r\nlines)', 'over lines'],
    ['<48 65 6c6C 6f>', 'Hello'],
    ['<484>', 'H@'],
    ['()', ''],
  ])('has the string %s', (written, meant) => {
    const [operation] = read(`${written} Tj`);
    expect(operation?.operator).toBe('Tj');
    expect(text(operation?.operands[0])).toBe(meant);
  });

  it('has names with escapes, and dictionaries as items in a row', () => {
    expect(read('/Span <</MCID 0 /Lang /a#20b>> BDC')).toEqual([
      {
        operator: 'BDC',
        operands: [
          { name: 'Span' },
          { items: [{ name: 'MCID' }, 0, { name: 'Lang' }, { name: 'a b' }] },
        ],
      },
    ]);
  });

  it('goes on behind an inline image, whose data may look like its end', () => {
    const operators = read('q BI /W 1 /H 1 ID xEIx) ( EI Q').map(({ operator }) => operator);
    expect(operators).toEqual(['q', 'BI', 'Q']);
  });

  it('ends where it breaks off', () => {
    expect(read('0 0 m (open').map(({ operator }) => operator)).toEqual(['m']);
    expect(read('[1 2')).toEqual([]);
  });
});
