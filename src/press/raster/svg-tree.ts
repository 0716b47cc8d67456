/** An element of an SVG. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
}

/** Selectable text that lies over the glyphs of one build of Typst, and its style: not drawn. */
const notDrawn = /<(foreignObject|style)\b[^>]*>[\s\S]*?<\/\1>/g;
const tag = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/** Reads the SVG of a sheet: elements and attributes, no text. Throws where it has no root. */
export function readSvg(svg: string): SvgElement {
  const top: SvgElement[] = [];
  const open = [{ children: top }];
  for (const [, end, name = '', attributes = '', empty] of svg
    .replace(notDrawn, '')
    .matchAll(tag)) {
    if (end) {
      open.pop();
      continue;
    }
    const children: SvgElement[] = [];
    const found = [...attributes.matchAll(attribute)];
    const element = {
      name,
      attributes: new Map(found.map(([, key = '', value = '']) => [key, value])),
      children,
    };
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  const [root] = top;
  if (!root) throw new Error('Not an SVG');
  return root;
}

/** All elements below one, and itself. */
export function* everyElement(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}
