import { type SheetSize, typeScale } from '#model/basics/sheet-size.ts';

/** Is the sheet so wide that its content stands in two columns? */
export const isWide = ({ width, height }: SheetSize): boolean => width > height * 1.1;

/**
 * The progress zone 整改进度 of a signboard, whole millimetres: 400×120 on 60×90 cm, on other sizes
 * in proportion and as wide as its column; taller for large print. On a wide sheet it is the right
 * column. An update sheet 更新贴 of this very size covers it, so it depends on nothing that an
 * update may change.
 */
export function progressZone(size: SheetSize, largePrint: boolean): SheetSize {
  if (isWide(size))
    return {
      width: Math.round(size.width * 0.47),
      height: Math.round(size.height * (largePrint ? 0.26 : 0.22)),
    };
  const unit = Math.min(size.width / 600, size.height / 900);
  const edge = Math.max(typeScale(size).edge, 40 * unit);
  return {
    width: Math.floor(size.width - 2 * edge - 120 * unit),
    height: Math.round((largePrint ? 160 : 120) * unit),
  };
}
