import { describe, expect, it } from 'vitest';
import { anOffice } from '#rules/fixtures.ts';
import { nameWords, officeTitleWords, titleWords } from './title-words.ts';

const own = ['示例县小河乡人民政府', '小河乡', '柳湾村', '柳湾', '岔河子', '单家坳水库'];
const words = (title: string) => titleWords(title, own).join('|');

describe('where a title may break', () => {
  it.each([
    ['关于印发《小河乡2020年方案》的通知', '关于|印发|《小河乡|2020年|方案》的通知'],
    ['关于公布政务服务大厅中午可办事项的通知', '关于|公布|政务|服务|大厅|中午|可办|事项的通知'],
    ['关于农村低保审核结果的公示', '关于|农村|低保|审核|结果的公示'],
    ['单家坳水库排水沟清淤', '单家坳水库|排水沟|清淤'],
    ['致全乡群众的一封信', '致全乡|群众的一封信'],
    ['石桥村饮水工程（一期）', '石桥村|饮水|工程|（一期）'],
    ['QH-B07号公示牌', 'QH-B07号|公示牌'],
    ['1.8公里进村路加宽', '1.8公里|进村路|加宽'],
    ['柳林社区7号楼电梯', '柳林社区|7号楼|电梯'],
    ['柳林街道办事处居民委员会', '柳林街道办事处|居民委员会'],
    ['2020 年度意见 286 人次', '2020 年度|意见 |286 人次'],
    ['做了什么，都在这里', '做了|什么，|都在这里'],
    ['垃圾清运不及时', '垃圾清运|不及时'],
    ['《办法》', '《办法》'],
  ])('%s', (title, expected) => {
    expect(words(title)).toBe(expected);
  });

  it.each([
    ['示例县小河乡人民政府关于修路的通知', '示例县小河乡人民政府|关于|修路的通知'],
    ['岔河子道路维修', '岔河子|道路|维修'],
    ['柳湾桥修好了', '柳湾桥|修好了'],
  ])('never within a name of the office: %s', (title, expected) => {
    expect(words(title)).toBe(expected);
  });

  it.each(['', '的', '“七个一”活动（第二次）安排', '关于A村的B事', '𠮷村、𠮷家村修路'])(
    'loses nothing of “%s”',
    (title) => {
      expect(words(title).replaceAll('|', '')).toBe(title);
    },
  );
});

it('keeps the words of the glossary whole, too', () => {
  const office = { ...anOffice(), glossary: { groups: [['路灯', '太阳能灯']] } };
  expect(officeTitleWords('桥头路灯不亮', office)).toEqual(['桥头', '路灯', '不亮']);
});

// The hundred most usual surnames, and some that are read otherwise than they look.
const surnames = [
  ...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
  ...'苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史',
  ...'顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单仇解查区乐朴盖缪',
];
const patterns = [
  ...['家村', '庄村', '家庄', '家庄村', '村', '店村', '家沟', '家沟村', '家店', '营村', '寨村'],
  ...['坡村', '湾村', '家湾', '屯', '堡村', '垌村', '塘村', '坑村', '河村', '山村', '桥村'],
  ...['口村', '家坪', '坪村', '岭村', '新村', '水村', '头村', '岗村', '集村', '镇'],
];

describe('a village that no list has', () => {
  it.each(patterns)('is whole where it is called after a family: 张%s', (pattern) => {
    const torn = surnames
      .map((surname) => surname + pattern)
      .flatMap((name) => [`关于${name}道路维修的通知`, `${name}垃圾清运`].map((t) => [name, t]))
      .filter(([name = '', title = '']) => !titleWords(title).some((word) => word.includes(name)));
    expect(torn).toEqual([]);
  });
});

it.each([
  ['村镇建设服务中心', '村镇/建设/服务中心'],
  ['社会事务办公室', '社会/事务/办公室'],
  ['示例市科技局', '示例市/科技局'],
])('the words of the name %s are %s', (name, words) => {
  expect(nameWords(name).join('/')).toBe(words);
});
