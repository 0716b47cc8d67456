import { halfWidth } from '#model/basics/half-width.ts';

/** How many noughts stand for what is written behind a number. */
const noughts: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** `42.6` and four noughts as `426000`: digits are moved, nothing is computed. */
function shifted(number: string, by: number): string {
  const [whole = '', part = ''] = number.split('.');
  const digits = whole + part.slice(0, by).padEnd(by, '0');
  const rest = part.slice(by);
  return digits.replace(/^0+(?=\d)/, '') + (rest ? `.${rest}` : '');
}

/**
 * What to write where a number belongs, for what is no number and can still be understood: 42.6万,
 * 170-180, 53.3%, 1,80. `undefined` for anything else.
 */
export function numberHint(
  name: string,
  typed: unknown,
  unit: unknown,
  example: string,
): string | undefined {
  const plain = halfWidth(typeof typed === 'string' ? typed : '').replace(/\s/g, '');
  const [, number, mark = ''] = /^(\d+(?:\.\d+)?)([万亿])/.exec(plain) ?? [];
  if (number) {
    const both =
      typeof unit === 'string' && unit !== '' && !/[万亿]/.test(unit)
        ? `；或者两处一起改，数写 ${number}、单位写 ${mark}${unit}`
        : '';
    return `带“${mark}”的写成完整的数，${name}: ${shifted(number, noughts[mark] ?? 0)}${both}`;
  }
  if (/^\d+(?:\.\d+)?(?:[-–—~～至到]+)\d+(?:\.\d+)?/.test(plain))
    return `不能写区间，写一个核实过的数，${example}；区间写进文字里`;
  if (/^\d+(?:\.\d+)?%$/.test(plain))
    return `写数，不写百分号；要的是个数的，写个数，不写百分比，${example}`;
  if (/^\d+(?:,\d+)+$/.test(plain))
    return `逗号不在千位上，和原件核对；对的话去掉逗号，${name}: ${plain.replaceAll(',', '')}`;
  return undefined;
}
