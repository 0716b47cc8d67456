/** Why an entry doesn't count: 缺通知、记录. None where nothing is missing. */
export const lackWords = (missing: readonly string[]): string[] =>
  missing.length === 0 ? [] : [`缺${missing.join('、')}`];
