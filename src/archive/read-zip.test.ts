import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip } from './read-zip.ts';

const read = (zip: Uint8Array, left = 1000) =>
  [...readZip(zip, { left })].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
const faultOf = (zip: Uint8Array, left?: number): unknown => {
  try {
    return read(zip, left);
  } catch (error) {
    return (error as { fault: string }).fault;
  }
};
/** A zip with a field of its only file changed, in the directory; counted from its beginning. */
const changed = (zip: Uint8Array, place: number, value: number): Uint8Array => {
  const bytes = Buffer.from(zip);
  const directory = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bytes.writeUInt16LE(value, directory + place);
  return bytes;
};
const one = zipSync({ 'a.txt': strToU8('字'.repeat(100)) });

describe('readZip', () => {
  it('gives files by name, packed or not, and no folders', () => {
    const zip = zipSync({
      'f/': {},
      'f/a.txt': [strToU8('甲'), { level: 0 }],
      'b.txt': strToU8('乙'),
    });
    expect(read(zip)).toEqual([
      ['f/a.txt', '甲'],
      ['b.txt', '乙'],
    ]);
  });

  it('reads names that Windows wrote in its own code page', () => {
    const gbk = Buffer.from([0xc3, 0xfb, 0xb5, 0xa5]);
    const zip = Buffer.from(zipSync({ abcd: strToU8('x') }));
    for (let at = zip.indexOf('abcd'); at >= 0; at = zip.indexOf('abcd', at)) gbk.copy(zip, at);
    expect(read(zip)).toEqual([['名单', 'x']]);
  });

  it('passes over files that the directory does not list', () => {
    const hidden = Buffer.from(zipSync({ 'gone.txt': strToU8('x') }));
    const end = hidden.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    expect(read(Buffer.concat([hidden.subarray(0, end), one])).map(([name]) => name)).toEqual([
      'a.txt',
    ]);
  });

  it.each([
    ['bytes that come out, whatever size is declared', changed(one, 24, 1), 299, 'too-large'],
    ['a password', changed(one, 8, 1), undefined, 'encrypted'],
    ['a method that nobody here knows', changed(one, 10, 12), undefined, 'unknown-method'],
    ['other bytes than were packed', changed(one, 16, 1), undefined, 'damaged'],
    ['a directory that leads nowhere', changed(one, 42, 9999), undefined, 'damaged'],
    ['no directory', strToU8('PK\x03\x04'), undefined, 'damaged'],
  ])('stops at %s', (_, zip, left, fault) => {
    expect(faultOf(zip, left)).toBe(fault);
  });

  it('counts what comes out of several files together', () => {
    const zip = zipSync({ a: strToU8('1234'), b: strToU8('5678') });
    expect(faultOf(zip, 7)).toBe('too-large');
    expect(read(zip, 8)).toHaveLength(2);
  });

  it('takes no name twice', () => {
    const zip = Buffer.from(zipSync({ ab: strToU8('1'), ac: strToU8('2') }));
    for (let at = zip.indexOf('ac'); at >= 0; at = zip.indexOf('ac', at)) zip.write('ab', at);
    expect(faultOf(zip)).toBe('damaged');
  });

  it('reads what begins behind something else', () => {
    expect(read(Buffer.concat([Buffer.from('#!/bin/sh\n'), one]))).toHaveLength(1);
  });
});
