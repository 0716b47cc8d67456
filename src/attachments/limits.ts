// What reading and cleaning one file may take. A longer or larger one is refused by its name.

/** Bytes that a file may unpack to, those of packages within it counted too. */
export const unpackedBytes = 100 * 1024 * 1024;

/**
 * Time for one file, milliseconds of the processor: a machine that is busy with other things makes no
 * file too long.
 */
export const longest = 10_000;

/** Time by the clock that ends what hangs without working, milliseconds. */
export const longestWait = 60_000;

/** Megabytes of memory for what is made of a file, besides its bytes. */
export const heapMegabytes = 256;

/** Packages within packages: a workbook in an archive, a photo of it in a letter. */
export const deepest = 3;
