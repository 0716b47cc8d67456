/** What a table shows where a column is too narrow, or a formula has no result. */
export const tableSign = /^#(?:#+|N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;
