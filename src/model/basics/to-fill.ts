/**
 * What stands in a new file where something has yet to be written 待填. A file with it is never
 * published: whoever reads content holds it back.
 */
export const toFill = '〔待填〕';
