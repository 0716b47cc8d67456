import { describe, expect, it } from 'vitest';
import {
  documentNumberText,
  indexNumberText,
  readDocumentNumber,
  readIndexNumber,
} from './document-number.ts';

describe('the number of a document', () => {
  it.each([
    ['青禾政发〔2020〕35号', '青禾政发〔2020〕35号'],
    ['青禾政发（2020）35号', '青禾政发〔2020〕35号'],
    ['青禾政发(2020)35号', '青禾政发〔2020〕35号'],
    ['青禾政发[2020]35号', '青禾政发〔2020〕35号'],
    ['青禾政发［2020］３５号', '青禾政发〔2020〕35号'],
    ['青禾政发【2020】第035号', '青禾政发〔2020〕35号'],
    ['青禾政发〔2020年〕35', '青禾政发〔2020〕35号'],
    ['青禾政发 〔2020〕 35 号', '青禾政发〔2020〕35号'],
    ['国务院令第711号', undefined],
    ['青禾政发〔20〕35号', undefined],
    ['青禾政发〔2020〕0号', undefined],
    ['35号', undefined],
  ])('%s is read as %s', (typed, text) => {
    const number = readDocumentNumber(typed);
    expect(number && documentNumberText(number)).toBe(text);
  });
});

describe('an index number', () => {
  it.each([
    ['QH0001/2020-00035', 'QH0001/2020-00035'],
    ['QH0001-2020-35', 'QH0001/2020-00035'],
    ['ＱＨ0001／2020－00035', 'QH0001/2020-00035'],
    ['000014349/2020-00012', '000014349/2020-00012'],
    ['2020-35', undefined],
    ['QH0001/2020-123456', undefined],
  ])('%s is read as %s', (typed, text) => {
    const number = readIndexNumber(typed);
    expect(number && indexNumberText(number)).toBe(text);
  });
});
