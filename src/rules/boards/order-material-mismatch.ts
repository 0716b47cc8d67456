import { publicItems } from '#model/audience.ts';
import { type PrintOrder, type PrintPreset, printOrder } from '#model/boards/print-order.ts';
import { type Draft, type Located, type Rule, at, sourceOf } from '../rule.ts';

/** Words of materials that only inkjets print on, and of paper that only a press does. */
const materials: readonly { words: RegExp; presets: readonly PrintPreset[] }[] = [
  {
    words: /写真|喷绘|灯布|灯箱|车贴|背胶|KT板|PVC|亚克力|铝塑板|反光膜|网格布|横幅/iu,
    presets: ['photo', 'banner'],
  },
  { words: /铜版纸|胶版纸|双胶纸|白卡纸|书写纸/u, presets: ['offset'] },
];

/** A way of printing that goes with the material, where the order's own don't. */
function betterPreset({ presets, material }: PrintOrder): PrintPreset | undefined {
  const wanted = materials.find(({ words }) => words.test(material))?.presets;
  return wanted?.some((preset) => presets.includes(preset)) ? undefined : wanted?.[0];
}

/** A shop is sent files for one way of printing and asked for a material of another. */
export const orderMaterialMismatch: Rule = {
  code: 'order-material-mismatch',
  severity: 'hint',
  clause: '设计：印制方式和材料一致',
  *check(office): Generator<Draft> {
    const { settings } = office;
    const usual = printOrder({}, settings);
    const betterUsual = betterPreset(usual);
    if (betterUsual) yield draft(sourceOf(office, 'office.yaml'), '本单位', usual, betterUsual);
    for (const board of publicItems(office, 'board')) {
      const order = printOrder(board, settings);
      const better = betterPreset(order);
      // What the office says is said once, at the office.
      const own = board.print?.presets ?? board.print?.material;
      if (better && own) yield draft(board, `${board.code} `, order, better);
    }
  },
};

const draft = (
  source: Located,
  whose: string,
  { presets, material }: PrintOrder,
  better: PrintPreset,
): Draft =>
  at(
    source,
    'print.material',
    `${whose}的印制方式是 ${presets.join('、')}，材料却是“${material}”，印制单位不知道该用哪一种`,
    `按材料改印制方式，比如 presets: [${better}]；或者换一种材料，删去 material 就用这种方式常用的`,
  );
