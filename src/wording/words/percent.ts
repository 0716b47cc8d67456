/** How much a part is of a whole, in whole percent: 43%. A dash where there is nothing. */
export const percentText = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${Math.round((part / whole) * 100)}%`;
