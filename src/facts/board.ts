import { boardTemplates } from '#model/boards/board-template.ts';
import { templateFacts } from '#model/boards/template-facts.ts';
import { postingText, sizeText } from '#wording/boards/sheet.ts';
import { joinSentences } from '#wording/words/list.ts';
import { answer, internal, onFile, parts, proof } from './sheet/fact.ts';
import { type KindFacts, below } from './sheet/facts-of.ts';
import { boardPrintFacts } from './print-order.ts';
import { villageHeadings, villageLabel } from './village.ts';

/** The fields of a board 公示牌与板报, by path. */
export const boardFacts: KindFacts<'board'> = {
  code: answer('公示牌编号', 'XH-B01', {
    also: ['牌号', '编号'],
    how: '前缀和单位的 `boardPrefix` 一样；一块牌一个，不重用',
  }),
  template: onFile('模板', 'signboard', {
    how: '见下表',
    also: ['牌的种类'],
    words: Object.fromEntries(boardTemplates.map((name) => [name, templateFacts[name].label])),
  }),
  size: onFile('成品尺寸', '60×90厘米', {
    how: '宽×高带单位，或纸张名（A3，横放写 A3横），或按毫米写 `{ width: 600, height: 900 }`',
    say: sizeText,
  }),
  'size.width': onFile('宽（毫米）', '600'),
  'size.height': onFile('高（毫米）', '900'),
  largePrint: onFile('大字版', '是', { note: '所有字大四分之一' }),
  place: answer('设置地点', '柳湾村村委会门口', { also: ['地点'] }),
  village: onFile(villageLabel, 'liuwan', { names: 'village', also: villageHeadings }),
  items: answer('展示的事项', ['liuwan-shuiguan'], {
    names: 'matter',
    needed: '看模板',
    how: '见下表',
  }),
  year: onFile('评议年度', '2019', { needed: '信息公开栏必填', say: (year) => `${year} 年` }),
  update: onFile('更新贴尺寸', 'A4', { how: '公告牌用；不写就是原尺寸' }),
  print: internal('印制要求', parts('presets', 'material', 'deadline'), {
    how: '和单位的印制要求不一样的几项',
  }),
  ...below('print', boardPrintFacts),
  validDays: onFile('有效期（天）', '30', {
    needed: '与单位的不同时写',
    how: '不写就按单位的 `boardValidDays`；办事指南不写是 365 天',
    say: (days) => `${days} 天`,
  }),
  postings: proof('上墙记录', parts('validUntil'), {
    how: '由 `npm run boards -- posted` 记，只往后加',
    change: 'growing',
    say: (postings) => joinSentences(postings.map(postingText)),
  }),
  'postings.number': proof('第几次更新', '1', { say: (number) => `第 ${number} 次更新` }),
  'postings.postedOn': proof('上墙日期', '2020-11-20'),
  'postings.validUntil': proof('有效至', '2020-12-20', { note: '牌上印的' }),
  'postings.said': proof('牌上写的内容', { 进展状态: '正在整改' }, { note: '一字不差' }),
  'postings.digest': internal('印制文件校验值', 'ab'.repeat(32)),
};
