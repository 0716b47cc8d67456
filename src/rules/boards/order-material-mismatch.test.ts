import { describe, expect, it } from 'vitest';
import { anItem, anOffice, found } from '../fixtures.ts';
import { orderMaterialMismatch } from './order-material-mismatch.ts';

const office = (print: Record<string, unknown>, own?: Record<string, unknown>) =>
  anOffice({ settings: { print }, items: [anItem('board', { print: own }, 'board')] });

describe('a material that the way of printing does not go with', () => {
  it.each([
    [{}, undefined, []],
    [{ presets: ['offset'] }, undefined, []],
    [{ presets: ['offset'], material: '户外写真布' }, undefined, ['office.yaml print.material']],
    [{ presets: ['offset', 'photo'], material: '户外写真覆膜裱KT板' }, undefined, []],
    [
      { presets: ['photo'], material: '157 克铜版纸' },
      { holes: '无' },
      ['office.yaml print.material'],
    ],
    [{ presets: ['photo'] }, { material: '双胶纸' }, ['board.yaml print.material']],
    [{ presets: ['banner'], material: '户外灯布' }, { presets: ['offset'] }, []],
    [{ presets: ['offset'], material: '丝绸' }, undefined, []],
  ])('%j, the board %j: %j', (print, own, expected) => {
    expect(found(orderMaterialMismatch, office(print, own))).toEqual(expected);
  });
});
