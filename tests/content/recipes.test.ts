import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { ProjectCopy } from './project-copy.ts';

/** The examples of CONTRIBUTING.md: each code block that names its file. */
const examples = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^```\w+ title="([^"]+)"\n(.*?)^```$/gms)].map(
  ([, file = '', text = '']) => ({ file, text }),
);

const project = new ProjectCopy();
after(() => project.remove());

test('whoever follows CONTRIBUTING.md to the letter gets a site with the page, the recording and the runtime', () => {
  assert.deepEqual(
    examples.map(({ file }) => file.split('/')[1]),
    ['notes', 'sessions', 'casts', 'runtimes'],
  );
  for (const { file, text } of examples) {
    const isPage = file.endsWith('.mdx');
    project.write(file, isPage ? text.replace('<Quiz>', '<Replay id="say-goodbye" />\n\n<Quiz>') : text);
  }
  const { status, output } = project.build();
  assert.equal(status, 0, output);
  const page = project.read('dist/stopping-containers/index.html');
  assert.match(page, /<h1[^>]*>\s*컨테이너 멈추기/);
  assert.match(page, /작별하기/);
  assert.match(page, /<pre tabindex="0">\$ echo bye\nbye<\/pre>/);
  assert.match(project.read('dist/index.html'), /컨테이너 멈추기/);
  assert.match(project.read('dist/comparison/index.html'), /id="?example-facts\b/);
});
