import { type Kind, kinds } from '../kinds.ts';

/** The permanent path of an item's page below the base: `/qinghe/notices/shuiku/`. */
export const itemPath = (office: string, item: { kind: Kind; id: string }): string =>
  `/${office}/${kinds[item.kind].folder}/${item.id}/`;

/** The page of one posted sheet, which the QR code on it leads to. */
export const sheetPath = (office: string, board: string, number: number): string =>
  `/${office}/boards/${board}/${number}/`;

/** Joins the base path of the site (`/` or `/sunboard`) and a path that begins with a slash. */
export const withBase = (base: string, path: string): string => (base === '/' ? '' : base) + path;

/** The full address, as QR codes and feeds carry it. */
export const fullAddress = (portal: { url: string; base: string }, path: string): string =>
  portal.url + withBase(portal.base, path);

/** The PDF of a board's sheet to print: `/qinghe/boards/liuwan/QH-B07-2.pdf`. */
export const sheetPdfPath = (
  office: string,
  board: { id: string; code: string },
  number: number,
): string => `/${office}/boards/${board.id}/${board.code}-${number}.pdf`;

/** Its update sheet 更新贴, where pasting over the progress is enough: `…/QH-B07-2-gengxintie.pdf`. */
export const updatePdfPath = (
  office: string,
  board: { id: string; code: string },
  number: number,
): string => sheetPdfPath(office, board, number).replace(/\.pdf$/, '-gengxintie.pdf');

/** The picture of the sheet that a board needs now. */
export const sheetPreviewPath = (office: string, board: string): string =>
  `/${office}/boards/${board}/preview.jpg`;

/** A document as it looks on paper 公文版式: `/qinghe/documents/fangan/fangan.pdf`. */
export const documentPdfPath = (office: string, document: string): string =>
  `${itemPath(office, { kind: 'document', id: document })}${document}.pdf`;

/** Boards to print 打印: of an office, or where to find those of each office. */
export const printPath = (office?: string): string =>
  office === undefined ? '/print/' : `/${office}/print/`;

/** The list of a kind: `/qinghe/notices/`. */
export const listPath = (office: string, kind: Kind): string => `/${office}/${kinds[kind].folder}/`;

/** A pre-made part of a list: `/qinghe/rectifications/by/overdue/`. */
export const cutPath = (office: string, kind: Kind, slug: string): string =>
  `${listPath(office, kind)}by/${slug}/`;

/** The page of a village 我的村. */
export const villagePath = (office: string, village: string): string =>
  `/${office}/villages/${village}/`;

/** The page of a unit 责任单位, or with none the page of all of them 谁管什么. */
export const unitPath = (office: string, unit?: string): string =>
  unit === undefined ? `/${office}/units/` : `/${office}/units/${unit}/`;

/** The form to object 异议申请表, to be printed. */
export const objectionPath = (office: string): string => `/${office}/objection/`;

/** What changed lately 最近的变化. */
export const newsPath = (office: string): string => `/${office}/news/`;

/** The archive of a year 年度归档, or with none the comparison over years 历年对比. */
export const yearPath = (office: string, year?: number): string =>
  year === undefined ? `/${office}/years/` : `/${office}/years/${year}/`;

/** The picture that a chat shows beside a link to a page 分享缩略图: `/qinghe/card.png`. */
export const cardPath = (page: string): string => `${page}card.png`;

/** The long picture of a page to forward in a chat 长图: `/qinghe/notices/shuiku/share.png`. */
export const longPicturePath = (page: string): string => `${page}share.png`;

/** Open data 公开数据: of an office, or where to find that of each office. */
export const dataPath = (office?: string): string =>
  office === undefined ? '/data/' : `/${office}/data/`;

/** A table of the open data: `/qinghe/data/notices.csv`. */
export const tablePath = (office: string, table: string, format: 'csv' | 'json'): string =>
  `${dataPath(office)}${table}.${format}`;

/** What describes all tables of an office (Frictionless data package). */
export const dataPackagePath = (office: string): string => `${dataPath(office)}datapackage.json`;

/** An item's page as JSON: `/qinghe/notices/shuiku/item.json`. */
export const itemDataPath = (office: string, item: { kind: Kind; id: string }): string =>
  `${itemPath(office, item)}item.json`;

/** The plan 工作方案 as it stands, or that of an earlier year: `/qinghe/plan/2019/`. */
export const planPath = (office: string, year?: number): string =>
  year === undefined ? `/${office}/plan/` : `/${office}/plan/${year}/`;

/** What the office promises 阳光绩效承诺, with what enforces it. */
export const pledgesPath = (office: string): string => `/${office}/pledges/`;
