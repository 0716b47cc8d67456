/** JSON that people can read, too; what isn't known is `null`, so that every row has every field. */
export const jsonOf = (value: unknown): string =>
  `${JSON.stringify(value, (_, inner: unknown) => (inner === undefined ? null : inner), 2)}\n`;
