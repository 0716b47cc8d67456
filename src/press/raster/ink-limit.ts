/** Most ink on a dot of a raster, of 4 × 255: 295 %, so that a JPEG's rounding stays below 300 %. */
export const inkLimit = Math.floor(2.95 * 255);
