import type { Detector } from './detector.ts';

const plate =
  /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-HJ-NP-Z][ ·•]?(?=[A-Z]{0,5}\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])/g;

/** Number plates 车牌号. Public vehicles have them too, so a person decides. */
export const findPlates: Detector = (text) =>
  [...text.matchAll(plate)].map(({ 0: found, index: start }) => ({
    type: '车牌号',
    severity: 'hint',
    start,
    end: start + found.length,
  }));
