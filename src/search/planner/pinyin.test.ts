import { describe, expect, it } from 'vitest';
import { pinyinTable } from '../tables/pinyin.ts';
import { readPinyin, readWords, spellingsOf } from './pinyin.ts';

const words = readWords([
  {
    words: {
      'lu deng': '路灯5',
      'liu wan cun': '柳湾村6',
      'ling dao': '领导2',
      'zhai ji di': '宅基地3',
      deng: '灯4',
      'xi an': '西岸1',
      xian: '县5',
      'zeng jia cun': '曾家村3',
      'xiang chang': '乡长2',
      'chang qi lin shi jiu zhu': '长期临时救助1',
    },
    polyphones: { zeng: '曾', ceng: '曾', chang: '长', zhang: '长', jia: '家', jie: '家' },
  },
]);
const spellings = spellingsOf(words);
const read = (letters: string) => readPinyin(letters, spellings)[0];

describe('a word with several readings', () => {
  it.each([
    ['还款', ['huankuan', 'haikuan', 'hk']],
    ['差旅费', ['chailvfei', 'chalvfei', 'clf']],
    ['蔚县', ['yuxian', 'weixian', 'yx', 'wx']],
    ['洪洞', ['hongtong', 'hongdong', 'ht', 'hd']],
    ['歙县', ['shexian', 'xixian']],
    ['大埔', ['dabu', 'dapu']],
    ['乡长', ['xiangzhang', 'xiangchang']],
    ['曾家村', ['zengjiacun', 'cengjiacun', 'zjc', 'cjc']],
    ['单庄村', ['shanzhuangcun', 'danzhuangcun', 'szc', 'dzc']],
    ['乐亭村', ['laotingcun', 'letingcun', 'yuetingcun', 'ltc', 'ytc']],
    ['仇家村', ['qiujiacun', 'choujiacun']],
    ['解家庄', ['xiejiazhuang', 'jiejiazhuang']],
    ['查村', ['zhacun', 'chacun']],
    ['区村', ['oucun', 'qucun']],
  ])('%s is found by %j', (word, typed) => {
    const known = spellingsOf(readWords([pinyinTable(new Map([[word, 2]]))]));
    expect(typed.map((letters) => readPinyin(letters, known)[0])).toEqual(typed.map(() => word));
  });
});

describe('readPinyin', () => {
  it.each([
    ['ludeng', '路灯'],
    ['liuwancunludeng', '柳湾村路灯'],
    ['lwcld', '柳湾村路灯'],
    ['zjd', '宅基地'],
    ['zhjd', '宅基地'],
    ['zhaijid', '宅基地'],
    ['liuwancunl', undefined],
    ['zengjiacun', '曾家村'],
    ['cengjiacun', '曾家村'],
    ['zjc', '曾家村'],
    ['cjc', '曾家村'],
    ['cengjiacunludeng', '曾家村路灯'],
    ['xiangzhang', '乡长'],
    ['zhangqilinshijiuzhu', '长期临时救助'],
  ])('reads %s', (letters, expected) => {
    expect(read(letters)).toBe(expected);
  });

  it('takes the usual reading before the others', () => {
    const polyphones = { huan: '还', hai: '还' };
    const both = readWords([{ words: { 'huan qian': '还钱1', 'hai qian': '海钱1' }, polyphones }]);
    expect(readPinyin('haiqian', spellingsOf(both))).toEqual(['海钱', '还钱']);
  });

  it('knows a name by the reading of each office that has it', () => {
    const tables = ['dan jia', 'shan jia'].map((reading) => ({
      words: { [reading]: '单家3' },
      polyphones: {},
    }));
    const both = spellingsOf(readWords(tables));
    for (const letters of ['danjia', 'shanjia'])
      expect(readPinyin(letters, both)).toEqual(['单家']);
  });

  it.each(['wifi', 'qq', ''])('does not read %s', (letters) => {
    expect(readPinyin(letters, spellings)).toEqual([]);
  });
});
