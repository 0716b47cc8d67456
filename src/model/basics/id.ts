import { z } from 'zod';
import { scalarTypes } from './scalar-type.ts';

/** Names an item or office can't take: the site uses them for pages of its own. */
export const reservedIds = [
  'data',
  'search',
  'print',
  'boards',
  'feeds',
  'media',
  'plan',
  'villages',
  'units',
  'years',
  'news',
  'assets',
  'dist',
  'public',
  'how',
  'map',
  '404',
  'index',
  'feed',
  'pagefind',
];

/** Names that Windows keeps for devices, whatever stands behind a dot: no file can have them there. */
export const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Longest id: keeps addresses and Windows paths short. */
export const maxIdLength = 60;

/**
 * The form of an id 编号（文件名）: small letters, digits and single hyphens. It is a part of a
 * permanent address, so nothing that a URL, Windows or another locale reads differently.
 */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reference to something by its id. */
export const idRef = z
  .string()
  .trim()
  .regex(idPattern, { error: '编号只用小写字母、数字和连字符，比如 liuwan-ludeng' })
  .register(scalarTypes, { type: 'id' });

/** Two ids that fold to the same text would be one page on some disks. */
export const foldId = (id: string): string => id.normalize('NFC').toLowerCase();
