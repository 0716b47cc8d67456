import type { Figure } from '#model/items/figure.ts';
import { longDate } from '../time/date.ts';

/** A number as people read it: 12,800 from five digits on; decimals as they were written. */
export function amountText(value: string): string {
  const [whole = '', decimals] = value.split('.');
  const grouped =
    whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** 26 盏 */
export const figureAmount = (figure: Figure): string =>
  figure.unit ? `${amountText(figure.value)} ${figure.unit}` : amountText(figure.value);

/** Who counted, and when 数据来源: 村镇建设服务中心台账，截至 2020年11月20日. */
export const figureSource = (figure: Figure): string =>
  [figure.source, figure.asOf && `截至 ${longDate(figure.asOf)}`].filter(Boolean).join('，');

/** 亮灯 26 盏（村镇建设服务中心台账，截至 2020年11月20日） */
export function figureText(figure: Figure): string {
  const source = figureSource(figure);
  const changed = figure.changed && `口径变化：${figure.changed}`;
  const notes = [source, changed].filter(Boolean).join('；');
  return `${figure.label} ${figureAmount(figure)}${notes && `（${notes}）`}`;
}
