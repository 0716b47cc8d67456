import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reading, readingFits } from './reading.ts';

describe('a reading', () => {
  it.each([
    ['zeng jia cun', 'zeng jia cun'],
    ['Zēng Jiā Cūn', 'zeng jia cun'],
    ['zeng1 jia1 cun1', 'zeng jia cun'],
    ['lǜ chūn', 'lv chun'],
    ['lu:4 chun1', 'lv chun'],
    ['lü-chun', 'lv chun'],
    ["xi'an lu", 'xi an lu'],
    ['ōu', 'ou'],
  ])('%s is typed %s', (typed, expected) => {
    expect(reading.parse(typed)).toBe(expected);
  });

  it.each(['', '曾家村', 'zengjiacun', 'zheg jia cun', 'zeng, jia, cun', 'shq'])(
    'is not “%s”',
    (typed) => {
      const { error } = reading.safeParse(typed);
      expect(error?.issues.map((issue) => 'params' in issue && issue.params)).toEqual([
        { code: 'reading-invalid' },
      ]);
    },
  );
});

describe('the reading of a name', () => {
  const named = z
    .strictObject({ name: z.string(), reading: z.exactOptional(reading) })
    .check(readingFits);

  it.each([
    ['曾家村', 'zeng jia cun'],
    ['7号大院（北区）', 'hao da yuan bei qu'],
    ['曾家村', undefined],
  ])('%s may be read %s', (name, read) => {
    expect(named.safeParse({ name, ...(read && { reading: read }) }).success).toBe(true);
  });

  it.each([
    ['曾家村', 'zeng jia', 2],
    ['曾家', 'zeng jia cun', 3],
  ])('%s is not read %s', (name, read, count) => {
    const [issue] = named.safeParse({ name, reading: read }).error?.issues ?? [];
    expect(issue?.path).toEqual(['reading']);
    expect(issue?.message).toContain(`“${name}”有 ${[...name].length} 个字，读音写了 ${count} 个`);
  });
});
