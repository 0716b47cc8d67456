import sharp from 'sharp';
import { printProfile } from '../finish/print-profile.ts';
import { qrOutline } from '../qr.ts';
import { type Artwork, points, slug } from '../typeset/typesetter.ts';

export const size = { width: 60, height: 80 };
export const address = 'https://sunboard.example/qinghe/boards/liuwan-ludeng/3/';

const inks: Artwork['inks'] = [
  { hex: '#221f21', parts: [0, 0, 0, 100] },
  { hex: '#5a5c5f', parts: [0, 0, 0, 80] },
  { hex: '#fdfeff', parts: [0, 0, 0, 0] },
  { hex: '#b02f29', parts: [10, 92, 88, 22] },
];

/** A one-coloured CMYK JPEG, as sheets embed them. */
export const aPicture = (colour = '#3a7f5a'): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
    .withIccProfile(printProfile, { attach: false })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();

/**
 * Two pages as the native build of Typst writes them, lengths in millimetres of the finished size.
 * The first: a red band at the top 10 mm high that reaches into the bleed, a picture at 10/15 mm of
 * 40×20 mm of which the left 30 mm show, a gray bar across its middle, a glyph, and a QR code of
 * 36 mm. The second: a black bar at 10/10 mm.
 */
export async function anArtwork(
  picture?: Buffer,
): Promise<Pick<Artwork, 'svg' | 'inks' | 'pages'>> {
  const mm = (...lengths: number[]) => lengths.map(points).join(' ');
  const rect = (width: number, height: number) =>
    `M 0 0h ${mm(width)} v ${mm(height)} h ${mm(-width)} Z `;
  const [width, height] = [size.width + 2 * slug, size.height + 2 * slug];
  const ground = `    <path class="typst-shape" fill="#fdfeff" fill-rule="nonzero" d="${rect(width, height)}"/>`;
  const jpeg = (picture ?? (await aPicture())).toString('base64');
  const svg = `<svg class="typst-doc" viewBox="0 0 ${mm(width, 2 * height)}" width="${mm(width)}pt" height="${mm(2 * height)}pt" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
${ground}
    <g>
        <g transform="matrix(1 0 0 1 ${mm(slug, slug)})">
            <path fill="#b02f29" fill-rule="nonzero" transform="matrix(1 0 0 1 ${mm(-3, -3)})" d="${rect(66, 13)}"/>
            <g transform="matrix(1 0 0 1 ${mm(10, 15)})" clip-path="url(#clip)">
                <image xlink:href="data:image/jpeg;base64,${jpeg}" width="${mm(40)}" height="${mm(20)}" preserveAspectRatio="none"/>
            </g>
            <path fill="none" stroke="#5a5c5f" stroke-width="${mm(4)}" transform="matrix(1 0 0 1 ${mm(0, 25)})" d="M 0 0h ${mm(60)} "/>
            <g transform="matrix(1 0 0 -1 ${mm(2, 38)})">
                <use xlink:href="#g1" x="${mm(1)}" y="0" fill="#221f21" fill-rule="nonzero"/>
            </g>
            <path fill="#221f21" fill-rule="evenodd" transform="matrix(1 0 0 1 ${mm(12, 40)})" d="${qrPath(36)}"/>
        </g>
    </g>
${ground}
    <g transform="matrix(1 0 0 1 0 ${mm(height)})">
        <path fill="#221f21" fill-rule="nonzero" transform="matrix(1 0 0 1 ${mm(slug + 10, slug + 10)})" d="${rect(20, 5)}"/>
    </g>
    <defs id="glyph">
        <symbol id="g1" overflow="visible"><path d="M 0 0h 8 v 8 h -8 Z "/></symbol>
    </defs>
    <defs id="clip-path">
        <clipPath id="clip"><path d="${rect(30, 20)}"/></clipPath>
    </defs>
</svg>`;
  return { svg, inks, pages: 2 };
}

function qrPath(side: number): string {
  const { modules, quiet, outlines } = qrOutline(address);
  const module = side / (modules + 2 * quiet);
  return outlines
    .map((outline) => {
      const corners = outline.map(([x, y]) =>
        [x, y].map((at) => points((at + quiet) * module)).join(' '),
      );
      return `M ${corners.join(' L ')} Z`;
    })
    .join(' ');
}
