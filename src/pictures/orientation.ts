// EXIF segments of JPEGs, from their marker on. Of all that phones write there, how a picture is turned
// 方向 (tag 0112) is needed to show it, and says nothing of anybody.

/** A segment of one entry, 0112, which is filled in (CIPA DC-008, 4.6). */
const alone = Uint8Array.from([
  ...[0xff, 0xe1, 0, 34, ...Buffer.from('Exif\0\0MM'), 0, 0x2a, 0, 0, 0, 8],
  ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
]);
const valueAt = 28;

/** The segment with how the picture is turned alone; none where it is upright. */
export function turnedOnly(segment: Buffer): Uint8Array[] {
  const orientation = orientationOf(segment);
  return orientation === undefined || orientation === 1 ? [] : [segmentOf(orientation)];
}

/** Does the segment say how the picture is turned, and nothing else? */
export function isOrientationAlone(segment: Buffer): boolean {
  const orientation = orientationOf(segment);
  return orientation !== undefined && segment.equals(segmentOf(orientation));
}

function segmentOf(orientation: number): Buffer {
  const segment = Buffer.from(alone);
  segment.writeUInt16BE(orientation, valueAt);
  return segment;
}

/** 1 to 8, as EXIF counts them. */
function orientationOf(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(directory); entry += 1) {
      const at = directory + 2 + entry * 12;
      const value = short(at) === 0x0112 ? short(at + 8) : 0;
      if (value >= 1 && value <= 8) return value;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}
