const pictureData = /xlink:href="data:image\/jpeg;base64,([^"]*)"/g;

/** The pictures in an SVG, base64 of a JPEG each, every one once. */
export const svgPictures = (svg: string): string[] => [
  ...new Set([...svg.matchAll(pictureData)].map((match) => match[1] ?? '')),
];

/** The SVG with other pictures: `to` gives the data URL for the base64 of a JPEG. */
export const swapPictures = (svg: string, to: (base64: string) => string): string =>
  svg.replace(pictureData, (_, base64: string) => `xlink:href="${to(base64)}"`);
