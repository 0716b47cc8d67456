import { isOrientationAlone } from './orientation.ts';

/**
 * What a picture or film carries besides what can be seen, in Chinese, such as EXIF; `undefined`
 * for nothing. Phones write the place and the owner there.
 */
export function metadataOf(bytes: Buffer, ending: string): string | undefined {
  switch (ending) {
    case '.jpg':
    case '.jpeg':
      return inJpeg(bytes);
    case '.webp':
      return inWebp(bytes);
    case '.png':
      return inPng(bytes);
    case '.avif':
    case '.heic':
      return bytes.includes('Exif\0\0') || bytes.includes('application/rdf+xml')
        ? 'EXIF'
        : undefined;
    case '.mp4':
      return bytes.includes(Buffer.from('\xa9xyz', 'latin1')) ||
        bytes.includes('com.apple.quicktime.location')
        ? '拍摄位置'
        : undefined;
    default:
      return undefined;
  }
}

function inJpeg(bytes: Buffer): string | undefined {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    // Start of scan: what follows is the picture.
    if (marker === 0xda) return undefined;
    const content = bytes.toString('latin1', at + 4, at + 40);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === 0xe1 && !isOrientationAlone(bytes.subarray(at, end)))
      return content.startsWith('http') ? 'XMP' : 'EXIF';
    if (marker === 0xed) return 'IPTC';
    if (marker === 0xfe) return '文字注释';
    at = end;
  }
  return undefined;
}

function inWebp(bytes: Buffer): string | undefined {
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4);
    if (name === 'EXIF' || name === 'XMP ') return name.trim();
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return undefined;
}

function inPng(bytes: Buffer): string | undefined {
  for (let at = 8; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'eXIf') return 'EXIF';
    if (name === 'tEXt' || name === 'iTXt' || name === 'zTXt') return '文字注释';
    at += 12 + bytes.readUInt32BE(at);
  }
  return undefined;
}
