#!/usr/bin/env bash
# In zod's JSON schema, a schema that stands in two places gets the words of the first in both.
#
# One would guess: override gets the path of what it is called for, so that each property can have a title
#   and a description of its own, by its path.
# What happens: it is called for each schema object, not for each place, with the path at which that
#   object was met first; the result is used for every place. { title: text, reason: text } becomes two
#   properties called 标题. With two schemas that are alike, both paths come.
# Why it matters here: forms and editors are to call fields as the office does. Titles are put into the
#   finished JSON schema by a walk of our own.
# Seen with: zod 4.6.7.
# Output:
#   one schema, two places: { title: '标题', reason: '标题' }
#   two schemas alike: { title: '标题', reason: '原因' }
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts zod@4.6.7 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { z } from 'zod';

const words = { 'properties.title': '标题', 'properties.reason': '原因' };
function titles(schema) {
  const { properties } = z.toJSONSchema(schema, {
    override: ({ path, jsonSchema }) => {
      const title = words[path.join('.')];
      if (title) jsonSchema.title = title;
    },
  });
  return Object.fromEntries(Object.entries(properties).map(([name, { title }]) => [name, title]));
}

const text = () => z.string().min(1);
const shared = text();
const one = titles(z.strictObject({ title: shared, reason: shared }));
const two = titles(z.strictObject({ title: text(), reason: text() }));
console.log('one schema, two places:', one);
console.log('two schemas alike:', two);
assert.deepEqual(one, { title: '标题', reason: '标题' });
assert.deepEqual(two, { title: '标题', reason: '原因' });
JS
node try.mjs
