import { z } from 'zod';
import { civilDate } from '../basics/date.ts';
import { count, text } from '../basics/scalars.ts';

/** What a shop wants 交付方式: offset 胶印/数码, photo 写真, banner 喷绘. */
const printPresets = ['offset', 'photo', 'banner'] as const;
export type PrintPreset = (typeof printPresets)[number];

/** What each is usually printed on: a shop gets files and a material that go together. */
const usualMaterials: Readonly<Record<PrintPreset, string>> = {
  offset: '157 克铜版纸',
  photo: '户外写真布',
  banner: '户外灯布',
};

const fields = {
  /** Presets 印制方式: which files the shop gets. */
  presets: z.array(z.enum(printPresets)).min(1),
  /** Black of photo and banner 黑色: 四色黑 C50 M50 Y50 K100, or 单黑 K100. */
  black: z.enum(['四色黑', '单黑']),
  /** White edge around photo and banner 白边, millimetres. */
  whiteEdge: count,
  /** Material 材料, such as 户外写真覆膜. */
  material: text,
  /** Copies 数量. */
  quantity: count.refine((copies) => copies > 0, { error: '数量至少是 1' }),
  /** Eyelets 打孔. */
  holes: text,
  /** How much of the edge a frame hides 边框压边, millimetres. */
  hiddenEdge: count,
  /** How it is put up 安装方式. */
  mounting: text,
  /** Day it has to be there 交货期限. */
  deadline: civilDate,
};

/** Print settings of an office 印制要求: what its shop takes. Most shops of a county town do 写真. */
export const officePrintSchema = z.strictObject({
  presets: fields.presets.default(['photo']),
  black: fields.black.default('四色黑'),
  whiteEdge: fields.whiteEdge.default(0),
  material: z.exactOptional(fields.material),
  quantity: fields.quantity.default(1),
  holes: fields.holes.default('不打孔'),
  hiddenEdge: fields.hiddenEdge.default(0),
  mounting: fields.mounting.default('自行安装'),
  /** Whom the shop asks 联系岗位 and telephone: never a person's name. */
  contact: z.exactOptional(text),
});

/** What differs for one board. */
export const boardPrintSchema = z.strictObject({
  presets: z.exactOptional(fields.presets),
  black: z.exactOptional(fields.black),
  whiteEdge: z.exactOptional(fields.whiteEdge),
  material: z.exactOptional(fields.material),
  quantity: z.exactOptional(fields.quantity),
  holes: z.exactOptional(fields.holes),
  hiddenEdge: z.exactOptional(fields.hiddenEdge),
  mounting: z.exactOptional(fields.mounting),
  deadline: z.exactOptional(fields.deadline),
});

type OfficePrint = z.output<typeof officePrintSchema>;
type BoardPrint = z.output<typeof boardPrintSchema>;

export type PrintOrder = OfficePrint &
  Pick<BoardPrint, 'deadline'> & {
    readonly material: string;
  };

/**
 * What to print and how: the office's settings, with what the board says otherwise. A board that is
 * printed another way does not inherit the material of the office's way.
 */
export function printOrder(
  { print }: { readonly print?: BoardPrint },
  { print: usual }: { readonly print: OfficePrint },
): PrintOrder {
  const order = { ...usual, ...print };
  const another = order.presets.some((preset) => !usual.presets.includes(preset));
  const said = another ? print?.material : order.material;
  return { ...order, material: said ?? usualMaterial(order.presets) };
}

/** 户外写真布; with several ways, the material of each. */
const usualMaterial = (presets: readonly PrintPreset[]): string =>
  [...new Set(presets.map((preset) => usualMaterials[preset]))].join('或');
