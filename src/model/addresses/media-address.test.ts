import { describe, expect, it } from 'vitest';
import { attachmentAddress, pictureAddress } from './media-address.ts';

const digest = '0123456789abcdef'.repeat(4);

describe('addresses of media', () => {
  it('names a picture by content and width, so that a new picture is never taken for the old', () => {
    expect(pictureAddress({ id: 'qinghe' }, { digest }, 960, 'webp')).toBe(
      '/qinghe/media/0123456789abcdef-960.webp',
    );
  });

  it('keeps the name of a download readable, written for an address', () => {
    const address = attachmentAddress({ id: 'qinghe' }, { digest, path: 'media/表 1/申请表.docx' });
    expect(decodeURIComponent(address)).toBe('/qinghe/media/0123456789abcdef/申请表.docx');
    expect(address).toMatch(/^[!-~]+$/);
  });

  it('can be told from the text around it, whatever the name', () => {
    const address = attachmentAddress({ id: 'qinghe' }, { digest, path: "media/表's (1)*!.docx" });
    expect(address).toMatch(/^[\w/.%-]+$/);
    expect(decodeURIComponent(address)).toBe("/qinghe/media/0123456789abcdef/表's (1)*!.docx");
  });
});
