/**
 * Arrow keys go from the field through the results and back, Escape goes back to the field. Enter and
 * Tab stay what they are everywhere.
 */
export function moveByKeys(field: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...results.querySelectorAll<HTMLElement>('.results a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const inField = document.activeElement === field;
    if (!inField && at < 0) return;
    const next =
      event.key === 'ArrowDown'
        ? links[at + 1]
        : event.key === 'ArrowUp' && !inField
          ? (links[at - 1] ?? field)
          : event.key === 'Escape' && !inField
            ? field
            : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
