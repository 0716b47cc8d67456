import { describe, expect, it } from 'vitest';
import { pageItems } from '#model/audience.ts';
import { kinds } from '#model/kinds.ts';
import { aContext, marker } from './fixtures.ts';
import { itemJson, itemParts } from './item-json.ts';
import { officeTables } from './tables.ts';

const context = aContext();
const items = pageItems(context.office);
const jsonOfItem = (id: string) =>
  itemJson(
    items.find((item) => item.kind === 'rectification' && item.id === id)!,
    context,
  );

describe('an item as JSON', () => {
  it.each(items.map((item) => [item.kind, item.id, item] as const))(
    'says of %s %s what its row says, and nothing internal',
    (kind, id, item) => {
      const json = itemJson(item, context);
      const rows = officeTables(context).find(({ name }) => name === kinds[kind].folder)?.rows;
      const row = rows?.find((one) => one['id'] === id);
      expect(row).toBeDefined();
      expect(json).toMatchObject({ kind, id, ...row });
      expect(JSON.stringify(json)).not.toContain(marker);
      expect(JSON.stringify(json)).not.toContain('990000');
    },
  );

  it('has the lists inside of it without what stays in the office', () => {
    expect(jsonOfItem('a')).toMatchObject({
      milestones: [{ what: '立杆', plannedOn: '2020-11-01', doneOn: '2020-11-02' }],
      followUps: [{ on: '2020-11-05', by: '督查岗', note: '看过', answer: undefined }],
      proofs: [{ type: '验收单', title: '验收单', on: '2020-11-02' }],
      duties: [{ clause: '三（一）', what: '公开计划' }],
      approval: { issued: { post: '乡长', on: '2020-11-12' } },
      text: '正文。',
    });
  });

  it('of a withdrawn item has no text, no list and no proof', () => {
    const json = jsonOfItem('chehui');
    expect(json).toMatchObject({ 'withdrawn.reason': '内容有误', unit: undefined });
    for (const part of ['text', 'proofs', 'milestones', 'approval'])
      expect(json).not.toHaveProperty(part);
  });

  it('has every part that the page of the data explains', () => {
    const json = jsonOfItem('a');
    for (const { name } of itemParts()) expect(json).toHaveProperty(name);
  });
});
