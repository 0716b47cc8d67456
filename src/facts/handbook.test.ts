import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldTables, openingOf, withFieldTables } from './handbook.ts';

const file = join(import.meta.dirname, '../../content/README.md');
const handbook = readFileSync(file, 'utf8');

describe('the tables of fields in the handbook', () => {
  it('say what the facts say', async () => {
    await expect(withFieldTables(handbook)).toMatchFileSnapshot(file);
  });

  it.each(Object.keys(fieldTables))('have one of %s', (name) => {
    expect(handbook.split(openingOf(name))).toHaveLength(2);
  });

  it.each(['没有这张表', '图片（由程序写出，改动写在 src/facts/） -->\n<!-- 字段表：佐证'])(
    'are not written over what is not between their comments: %j',
    (name) => {
      expect(() => withFieldTables(`${openingOf(name)}\n一\n<!-- /字段表 -->`)).toThrow('no table');
    },
  );
});
