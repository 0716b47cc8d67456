import type { boardPrintSchema, officePrintSchema } from '#model/boards/print-order.ts';
import { internal } from './sheet/fact.ts';
import type { FactsOf } from './sheet/facts-of.ts';

const shared = {
  presets: internal<readonly ('offset' | 'photo' | 'banner')[], unknown>('印制方式', ['photo'], {
    words: { offset: '胶印或数码', photo: '写真', banner: '喷绘' },
  }),
  black: internal<string, unknown>('黑色', '四色黑'),
  whiteEdge: internal<number, unknown>('白边（毫米）', '100'),
  material: internal<string, unknown>('材料', '户外写真覆膜'),
  quantity: internal<number, unknown>('印制数量', '1'),
  holes: internal<string, unknown>('打孔', '四角打孔'),
  hiddenEdge: internal<number, unknown>('边框压边（毫米）', '20'),
  mounting: internal<string, unknown>('安装方式', '自行安装'),
};

/** What the print shop takes 印制要求, as the office has it. */
export const officePrintFacts: FactsOf<typeof officePrintSchema, unknown> = {
  ...shared,
  contact: internal('印制联系岗位', '党政综合办公室', { how: '岗位和座机，不写姓名' }),
};

/** What differs for one board. */
export const boardPrintFacts: FactsOf<typeof boardPrintSchema, unknown> = {
  ...shared,
  deadline: internal('交货期限', '2020-11-18'),
};
