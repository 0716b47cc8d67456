/** Makes an element with attributes and content. Text is never read as HTML. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** Empties an element and fills it anew: Chrome 80 has no `replaceChildren`. */
export function refill(into: Element, ...content: readonly (Node | string)[]): void {
  into.textContent = '';
  into.append(...content);
}
