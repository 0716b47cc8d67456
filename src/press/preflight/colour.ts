import { PDFArray, type PDFContext, PDFDict, PDFName } from '@cantoo/pdf-lib';

/** A colour as a content stream sets it. */
export interface Colour {
  /** `DeviceCMYK`, `Separation All`, `ICCBased`, `Pattern` …: the family, and what it separates. */
  readonly space: string;
  /** Its components, 0–1. */
  readonly parts: readonly number[];
}

/** What everything is painted in before a colour is set (ISO 32000-1, table 52). */
export const initialColour: Colour = { space: 'DeviceGray', parts: [0] };

/** Printed on every plate: only marks outside the sheet may be. */
export const registration = 'Separation All';

/** Total ink 总墨量 of a CMYK colour, percent; `undefined` for another space. */
export const totalInk = ({ space, parts }: Colour): number | undefined =>
  space === 'DeviceCMYK' ? parts.reduce((sum, part) => sum + part, 0) * 100 : undefined;

/** The family of a colour space, found by its name among the resources where it is one of theirs. */
export function spaceName(
  space: unknown,
  resources: PDFDict | undefined,
  context: PDFContext,
): string {
  if (space instanceof PDFName) {
    const own = resources?.lookupMaybe(PDFName.of('ColorSpace'), PDFDict)?.lookup(space);
    return own ? spaceName(own, undefined, context) : space.decodeText();
  }
  if (!(space instanceof PDFArray)) return '?';
  const [family, colorant] = [0, 1].map((index) => context.lookup(space.get(index)));
  const name = (object: unknown) => (object instanceof PDFName ? object.decodeText() : '?');
  return name(family) === 'Separation' ? `Separation ${name(colorant)}` : name(family);
}
