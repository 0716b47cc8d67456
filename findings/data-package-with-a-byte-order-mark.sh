#!/usr/bin/env bash
# A CSV with a byte order mark, which Excel needs for Chinese, has no first column for tools of Data Package.
#
# One would guess: readers of "encoding: utf-8" skip the mark, as browsers, spreadsheets and Python's
#   utf-8-sig do.
# What happens: the mark becomes part of the first heading. datapackage calls the package valid and
#   then cannot read it: the column 编号, which everybody sees, "is missing". frictionless.js guesses a
#   schema whose first field is named with the mark in front. The table specification says UTF-8 and
#   nothing of a mark.
# Why it matters here: open data has two readers. Without the mark Excel in China shows gibberish, with
#   it these tools stumble; so both sides have to be tried.
# Seen with: datapackage 1.1.10, tableschema 1.12.6, frictionless.js 0.13.4.
# Output:
#   without the mark: 2 rows
#   with the mark: valid, then "The column header name '编号' is missing"
#   frictionless.js: first field U+FEFF 编号
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts \
  datapackage@1.1.10 tableschema@1.12.6 frictionless.js@0.13.4 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import datapackage from 'datapackage';
import frictionless from 'frictionless.js';

const csv = '编号,标题\r\nq1,路灯\r\nq2,水渠\r\n';
writeFileSync('plain.csv', csv);
writeFileSync('marked.csv', `\uFEFF${csv}`);

const schema = { fields: ['编号', '标题'].map((name) => ({ name, type: 'string' })) };
async function rows(path) {
  const resource = { name: 'items', profile: 'tabular-data-resource', path, encoding: 'utf-8', schema };
  const made = await datapackage.Package.load({ name: 'office', resources: [resource] }, { basePath: '.' });
  assert.equal(made.valid, true);
  return made.getResource('items').read({ keyed: true });
}
const plain = await rows('plain.csv');
console.log(`without the mark: ${plain.length} rows`);
assert.deepEqual(plain[0], { 编号: 'q1', 标题: '路灯' });

await assert.rejects(rows('marked.csv'), ({ errors: [{ message }] }) => {
  console.log('with the mark: valid, then', JSON.stringify(message));
  return message === "The column header name '编号' is missing";
});

const file = frictionless.open('marked.csv');
await file.addSchema();
const [{ name }] = file.descriptor.schema.fields;
console.log('frictionless.js: first field', JSON.stringify(name), `of ${name.length} characters`);
assert.equal(name, '\uFEFF编号');
JS
node try.mjs
