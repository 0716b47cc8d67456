import type { Evidence, Picture } from '#model/items/media.ts';
import { longDate } from '../time/date.ts';

/** A proof 佐证 in a line: 验收单：路灯验收单（2020年11月20日） */
export const evidenceText = ({ type, title, on }: Evidence): string =>
  `${type}：${title}（${longDate(on)}）`;

/** A picture in words: what can be seen, before or after, and when 修好的路灯（整改后，2020年11月20日） */
export function pictureText({ alt, stage, takenOn }: Picture): string {
  const when = [stage, takenOn && longDate(takenOn)].filter(Boolean).join('，');
  return when ? `${alt}（${when}）` : alt;
}
