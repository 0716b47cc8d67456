import { describe, expect, it } from 'vitest';
import { kinds } from '#model/kinds.ts';
import { noticeSchema } from '#model/notices/notice.ts';
import { planSchema } from '#model/plan/plan.ts';
import { rectificationSchema } from '#model/rectifications/rectification.ts';
import { placeholder } from './placeholder.ts';
import { halfParse } from './half-parse.ts';

const notice = {
  title: '停水通知',
  publishedOn: '2020-11-20',
  unit: 'bangongshi',
  noticeKind: '通知',
  approval: { drafted: { post: '经办员', on: '2020-11-18' } },
};
const parse = (data: object, unreliable: string[] = []) =>
  halfParse(noticeSchema, data, new Set(unreliable))!;

describe('fields that were read', () => {
  it('are all there where nothing is wrong, and nobody notices', () => {
    const half = parse(notice);
    expect(half.value).toEqual(noticeSchema.parse(notice));
    expect(half.value.serves).toEqual([]);
    expect(half.touched).toBe(false);
  });

  it('are there beside one that was not', () => {
    const half = parse({ ...notice, publishedOn: '2020-13-01', serves: ['a'] });
    expect(half.value.title).toBe('停水通知');
    expect(half.value.serves).toEqual(['a']);
    expect(Object.keys(half.value)).not.toContain('publishedOn');
    expect(half.touched).toBe(false);
  });
});

describe('a field that was not read', () => {
  it.each<[string, object, string[], (half: ReturnType<typeof parse>) => unknown]>([
    ['does not fit', { publishedOn: '2020-13-01' }, [], ({ value }) => value.publishedOn],
    ['is missing', { title: undefined }, [], ({ value }) => value.title],
    ['was read otherwise than typed', {}, ['title'], ({ value }) => value.title],
    ['was on a line that could not be read', {}, ['withdrawn'], ({ value }) => value.withdrawn],
    ['is a list with a bad entry', { serves: ['a', 'B'] }, [], ({ value }) => value.serves],
    ['is a list with a lost entry', { serves: ['a'] }, ['serves'], ({ value }) => value.serves],
    [
      'stands in another',
      { approval: { drafted: { post: '经办员', on: '11月' } } },
      [],
      ({ value }) => value.approval?.drafted.on,
    ],
  ])('is noticed by whoever asks for it, where it %s', (_, more, unreliable, ask) => {
    const data = Object.fromEntries(
      Object.entries({ ...notice, ...more }).filter(([, value]) => value !== undefined),
    );
    const half = parse(data, unreliable);
    expect(half.touched).toBe(false);
    ask(half);
    expect(half.touched).toBe(true);
  });

  it('keeps what could be read of a list', () => {
    expect(parse({ ...notice, serves: ['a', 'B', 'c'] }).value.serves).toEqual(['a', 'c']);
  });

  it('is not noticed by who looks at what stands beside it', () => {
    const half = parse({ ...notice, approval: { drafted: { post: '经办员', on: '11月' } } });
    expect(half.value.approval?.drafted.post).toBe('经办员');
    expect(JSON.stringify(half.value)).not.toContain('2000-01-01');
    expect(half.touched).toBe(false);
  });

  it('of one duty leaves the others of the plan whole', () => {
    const duty = { id: 'a', clause: '一', what: '做', owner: 'bangongshi' };
    const count = { type: 'count', of: { kind: 'notice' }, atLeast: '2', by: '2020-12-31' };
    const half = halfParse(
      planSchema,
      {
        title: '方案',
        year: '2020',
        source: 'fangan',
        duties: [
          { ...duty, rule: count },
          { ...duty, id: 'b', rule: { ...count, by: '年底' } },
        ],
      },
      new Set(),
    )!;
    expect(half.value.duties.map(({ rule }) => rule.type)).toEqual(['count', 'count']);
    expect(half.value.duties[0]?.rule).toMatchObject({ by: '2020-12-31' });
    expect(half.touched).toBe(false);
  });
});

it('has nothing to say of a file without fields', () => {
  expect(halfParse(noticeSchema, '停水', new Set())).toBeUndefined();
});

describe('a placeholder', () => {
  it('fits the type of every field that has to be there', () => {
    const { title, publishedOn, year, progress } = placeholder(rectificationSchema) as Record<
      string,
      unknown
    >;
    expect({ title, publishedOn, year, progress }).toEqual({
      title: '',
      publishedOn: '2000-01-01',
      year: 1,
      progress: '制定方案',
    });
  });

  it.each(Object.entries(kinds))('can be made of %s', (_, { schema }) => {
    expect(placeholder(schema)).toHaveProperty('title');
  });
});
