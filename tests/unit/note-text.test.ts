import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComponentUse } from '../../src/node/mdx/component-node.ts';
import { noteSections, writtenSections } from '../../src/node/mdx/note-text.ts';

const note = `---
title: 이미지
---

<Goals>
- **레이어**를 말할 수 있다.
- \`docker pull\`을 쓴다.
</Goals>

## 함께 쓰기

이미지는 <Term id="layer">레이어</Term>(layer)로
나뉜다.<Cite id="oci" />

| 열 | 뜻 |
|---|---|
| TAG | 태그 |

<Update id="one" said="예전에는 이랬다.">
지금은 다르다.
</Update>

\`\`\`sh
docker history nginx
\`\`\`

### 함께 쓰기

![층을 쌓은 그림](layers.svg)
`;

test('a note is cut at its headings, with the text that a reader sees and the anchors of its page', () => {
  const updates: string[] = [];
  const show = ({ name, attributes, text }: ComponentUse) => {
    if (name !== 'Update') return text;
    updates.push(`${attributes['said']} → ${text}`);
    return '';
  };
  assert.deepEqual(noteSections(writtenSections(note), show), [
    { text: '레이어를 말할 수 있다. docker pull을 쓴다.' },
    {
      hash: '함께-쓰기',
      name: '함께 쓰기',
      text: '이미지는 레이어(layer)로 나뉜다. 열 뜻 TAG 태그 docker history nginx',
    },
    { hash: '함께-쓰기-1', name: '함께 쓰기', text: '층을 쌓은 그림' },
  ]);
  assert.deepEqual(updates, ['예전에는 이랬다. → 지금은 다르다.']);
});

test('what a component shows is told with the section that it stands in', () => {
  const seen: string[] = [];
  noteSections(writtenSections(note), ({ name, text }, section) => {
    seen.push(`${name} ${section.name ?? '-'}`);
    return text;
  });
  assert.deepEqual(seen, ['Goals -', 'Term 함께 쓰기', 'Cite 함께 쓰기', 'Update 함께 쓰기']);
});
