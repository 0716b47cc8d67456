import {
  DOMParser,
  type Document,
  type Element,
  XMLSerializer,
  onWarningStopParsing,
} from '@xmldom/xmldom';
import { strFromU8, strToU8 } from 'fflate';
import { unreadable } from './workbook-problem.ts';

export type { Document, Element } from '@xmldom/xmldom';

// Parts of a workbook as trees. Elements are known by their local names: programs choose prefixes as
// they like (`x:row`), and new elements take that of their parent.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that XML has no place for; the parser lets some of them pass. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Reads a part. Throws `WorkbookProblem` for what is not well-formed, and for any DOCTYPE. */
export function parseXml(bytes: Uint8Array): Document {
  const text = strFromU8(bytes).replace(/^\ufeff/, '');
  if (forbidden.test(text) || /<!DOCTYPE/i.test(text)) throw unreadable();
  try {
    const parser = new DOMParser({ locator: false, onError: onWarningStopParsing });
    return parser.parseFromString(text, 'text/xml');
  } catch {
    throw unreadable();
  }
}

/** The part as bytes. A carriage return can only have been written as a reference, and stays one. */
export function xmlBytes(document: Document): Uint8Array {
  const root = document.documentElement;
  const text = root ? new XMLSerializer().serializeToString(root) : '';
  return strToU8(declaration + text.replaceAll('\r', '&#13;'));
}

const isElement = (node: { nodeType: number } | null): node is Element => node?.nodeType === 1;

/** The elements right below one, those of a name or all. */
export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  return found;
}

/** The first element of a name right below one. */
export const childOf = (parent: Element, name: string): Element | undefined =>
  childrenOf(parent, name)[0];

/** Every element below one, in their order; not into those that `skip` names. */
export function* elementsBelow(parent: Element, skip?: string): Generator<Element> {
  for (const child of childrenOf(parent)) {
    if (child.localName === skip) continue;
    yield child;
    yield* elementsBelow(child, skip);
  }
}

/** The root of a part. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw unreadable();
  return root;
}

/** A new element below a parent: before its first child with one of the names, else at the end. */
export function addChild(parent: Element, name: string, before: readonly string[] = []): Element {
  const prefix = parent.prefix ? `${parent.prefix}:` : '';
  const document = parent.ownerDocument;
  if (!document) throw unreadable();
  const child = document.createElementNS(parent.namespaceURI, prefix + name);
  const next = childrenOf(parent).find(({ localName }) => before.includes(localName ?? ''));
  parent.insertBefore(child, next ?? null);
  return child;
}

export const textOf = (element: Element | undefined): string => element?.textContent ?? '';

/** Is a yes-or-no attribute written as yes? */
export const isOn = (element: Element | undefined, attribute: string): boolean =>
  ['1', 'true', 'on'].includes(element?.getAttribute(attribute) ?? '');
