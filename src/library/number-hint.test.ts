import { expect, it } from 'vitest';
import { numberHint } from './number-hint.ts';

it.each([
  ['42.6万', '元', 'value: 426000；或者两处一起改，数写 42.6、单位写 万元'],
  ['0.5万', '', 'value: 5000'],
  ['1.23456万', '万元', 'value: 12345.6'],
  ['3亿', '元', 'value: 300000000；'],
  ['170-180', '个', '不能写区间'],
  ['170～180', '个', '不能写区间'],
  ['53.3%', '人', '写个数，不写百分比'],
  ['1,80', '个', 'value: 180'],
])('%s with the unit %s: %s', (typed, unit, hint) => {
  expect(numberHint('value', typed, unit, '比如 value: 3')).toContain(hint);
});

it.each(['约180', '180个', '', '很多'])('%s is left to the example', (typed) => {
  expect(numberHint('value', typed, '个', '比如 value: 3')).toBeUndefined();
});
