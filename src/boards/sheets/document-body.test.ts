import { describe, expect, it } from 'vitest';
import { printBlocks } from '#markdown/print-blocks.ts';
import { documentParts, numeralLevel } from './document-body.ts';

describe('the level that a number tells', () => {
  it.each([
    ['一、总的要求', 1],
    ['十二、附则', 1],
    ['（一）摆出来', 2],
    ['(二)改到位', 2],
    ['1.逐件列清单', 3],
    ['12．存好佐证', 3],
    ['（1）马上能改的', 4],
    ['3.5公里的路修好了', 0],
    ['2020年9月起', 0],
    ['一件一行', 0],
    ['（示例）', 0],
  ])('%s: %i', (text, level) => {
    expect(numeralLevel(text)).toBe(level);
  });
});

/** Each part as `level lead|text`. */
const told = (markdown: string, top?: number) =>
  documentParts(printBlocks(markdown), top).map((part) =>
    part.type === 'table'
      ? 'table'
      : `${part.level} ${part.lead}|${part.runs.map(({ text }) => text).join('')}`,
  );

describe('a body as a document', () => {
  it('takes the level of a heading from its number, else from where it stands', () => {
    expect(told('## 一、目标\n\n#### （一）宣传\n\n### 做法\n\n###### 1.板报')).toEqual([
      '1 一、目标|',
      '2 （一）宣传|',
      '2 做法|',
      '3 1.板报|',
    ]);
    expect(told('## 方案\n\n### 目标', 2)).toEqual(['1 方案|', '1 目标|']);
  });

  it('sets the first sentence of a numbered paragraph apart', () => {
    expect(told('（一）主要领导负总责。每月听一次进展。')).toEqual([
      '2 （一）主要领导负总责。|每月听一次进展。',
    ]);
    expect(told('（二）守住规矩')).toEqual(['2 （二）守住规矩|']);
    expect(told('（1）当月改完。当月公布。')).toEqual(['0 |（1）当月改完。当月公布。']);
  });

  it('keeps what is bold behind the first sentence', () => {
    const [part] = documentParts(printBlocks('一、规矩。不**打招呼**。'));
    expect(part).toMatchObject({
      lead: '一、规矩。',
      runs: [{ text: '不' }, { text: '打招呼', strong: true }, { text: '。' }],
    });
  });

  it('writes the numbers of lists, which Markdown keeps beside the text', () => {
    expect(told('3. 列清单\n   1. 马上改\n   2. 以后改\n4. 立牌')).toEqual([
      '0 |3.列清单',
      '0 |（1）马上改',
      '0 |（2）以后改',
      '0 |4.立牌',
    ]);
    expect(told('- 板报\n- 公开栏')).toEqual(['0 |——板报', '0 |——公开栏']);
    expect(told('> 引用的话')).toEqual(['0 |引用的话']);
    expect(told('| 时间 |\n| --- |\n| 9月 |')).toEqual(['table']);
  });
});
