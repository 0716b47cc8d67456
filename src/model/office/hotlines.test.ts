import { describe, expect, it } from 'vitest';
import { hotlinesOf } from './hotlines.ts';

const objection = { how: '打电话', address: '一楼', answerWithin: 5 };

describe('the telephones for an objection', () => {
  it.each([
    ['0776-000 0001', '0776-000 0002', ['0776-000 0001', '0776-000 0002', '12345']],
    ['0776-000 0001', '12345', ['0776-000 0001', '12345']],
    ['12345', '12345', ['12345']],
  ])('of %s and %s are %j', (telephone, supervision, numbers) => {
    expect(hotlinesOf({ objection: { ...objection, telephone }, supervision })).toEqual(numbers);
  });
});
