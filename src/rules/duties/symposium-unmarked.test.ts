import { describe, expect, it } from 'vitest';
import { type Raw, anItem, anOffice, drafts } from '../fixtures.ts';
import { symposiumUnmarked } from './symposium-unmarked.ts';

const settings = {
  villages: [
    { id: 'liuwan', name: '柳湾村' },
    { id: 'beimen', name: '北门社区' },
  ],
};
const hints = (raw: Raw, level = '街道') =>
  drafts(
    symposiumUnmarked,
    anOffice({ settings: { ...settings, level }, items: [anItem('outreach', raw)] }),
  ).map(({ hint }) => hint.split('；')[0]);
const symposium = { groups: ['居委', '党员代表', '人大代表', '群众代表'] };
const groups = '照到会的人写，比如 symposium: { groups: [居委, 党员代表, 人大代表, 群众代表] }';

describe('symposium-unmarked', () => {
  it.each([
    [{ title: '北门社区座谈会', symposium }, ['补一行 village: beimen']],
    [{ title: '北门社区座谈会', village: 'beimen' }, [groups]],
    [{ title: '居民座谈会', village: 'beimen' }, [groups]],
    [{ title: '北门社区座谈会' }, ['补一行 village: beimen', groups]],
    [{ title: '北门社区座谈会', village: 'beimen', symposium }, []],
    [{ title: '柳湾村、北门社区座谈会' }, []],
    [{ title: '企业座谈会' }, []],
    [{ title: '北门社区走访' }, []],
  ])('of %j says %j', (raw, expected) => {
    expect(hints(raw)).toEqual(expected);
  });

  it('asks a bureau for no symposium', () => {
    expect(hints({ title: '北门社区座谈会', village: 'beimen' }, '市直部门')).toEqual([]);
  });
});
