import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';

/** Told of everything in a page, in its order. */
export interface Visitor {
  /** An element begins; `inert`: it stands in a `<template>`, where nothing is shown or led to. */
  readonly open: (element: Tree.Element, inert: boolean) => void;
  readonly close: (element: Tree.Element) => void;
  /** Text with its references resolved; of a script or style as it is written. */
  readonly text: (text: string, parent: Tree.ParentNode) => void;
  readonly comment: (text: string) => void;
}

/** Walks through a page, templates too. Without recursion: pages may be nested at any depth. */
export function walkHtml(document: Tree.Document, visitor: Visitor): void {
  const levels = [{ parent: document as Tree.ParentNode, at: 0, inert: false }];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { parent, at, inert } = level;
    const node = parent.childNodes[at];
    level.at += 1;
    if (node === undefined) {
      levels.pop();
      const owner = levels.at(-1);
      const closed = owner?.parent.childNodes[owner.at - 1];
      if (closed && tree.isElementNode(closed)) visitor.close(closed);
    } else if (tree.isTextNode(node)) visitor.text(node.value, parent);
    else if (tree.isCommentNode(node)) visitor.comment(node.data);
    else if (tree.isElementNode(node)) {
      visitor.open(node, inert);
      const content = 'content' in node ? node.content : undefined;
      levels.push({ parent: content ?? node, at: 0, inert: inert || content !== undefined });
    }
  }
}

/** The value of an attribute. */
export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;
