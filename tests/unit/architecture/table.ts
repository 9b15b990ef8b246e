/** A folder and what its files may reach. A file belongs to the row with the longest matching path. */
export interface Folder {
  /** `*` stands for one name: every widget's folder has the same rule. */
  path: string;
  /** What lives there, for docs/architecture.md. */
  holds: string;
  /** Rows that its files may import besides their own folder. */
  imports: readonly string[];
  /** Rows and packages that only its `.astro` files may import, since those run while building. */
  whileBuilding?: readonly string[];
  /** Packages; `node:` stands for Node's own modules. */
  packages: readonly string[];
  /** Most lines of a file. */
  lines: number;
}

const everyWidget = 'src/components/*';

export const folders: readonly Folder[] = [
  {
    path: 'src/core',
    holds: '순수한 논리. DOM도 Node도 Astro도 모른다.',
    imports: [],
    packages: ['@xterm/headless', '@xterm/addon-serialize', 'es-hangul'],
    lines: 200,
  },
  {
    path: 'src/schemas',
    holds: '콘텐츠의 형식',
    imports: [],
    packages: ['astro'],
    lines: 120,
  },
  {
    path: 'src/build',
    holds: '빌드하는 동안 Node에서 도는 것',
    imports: ['src/core', 'src/schemas'],
    packages: [
      'node:',
      '@astrojs/markdown-remark',
      '@napi-rs/canvas',
      'astro',
      'dom-serializer',
      'github-slugger',
      'hast',
      'hast-util-to-html',
      'htmlparser2',
      'mdast',
      'mdast-util-mdx-jsx',
      'mdast-util-to-hast',
      'mdast-util-to-string',
      'postcss',
      'remark-cjk-friendly',
      'remark-frontmatter',
      'remark-gfm',
      'remark-mdx',
      'remark-parse',
      'shiki',
      'tinypool',
      'unified',
      'yaml',
    ],
    lines: 200,
  },
  {
    path: 'src',
    holds: '컬렉션, 주소, 쪽의 틀이 쓰는 글',
    imports: ['src/schemas'],
    packages: ['astro', 'astro:content'],
    lines: 120,
  },
  {
    path: everyWidget,
    holds: '위젯 하나. 다른 위젯은 모른다.',
    imports: ['src', 'src/core'],
    whileBuilding: ['src/build'],
    packages: ['astro', 'astro:content'],
    lines: 250,
  },
  { path: 'src/styles', holds: '색, 글꼴, 쪽의 모양', imports: [], packages: [], lines: 300 },
  {
    path: 'src/layouts',
    holds: '쪽의 틀. HTML과 마크다운',
    imports: ['src', 'src/core', 'src/build', 'src/styles', everyWidget],
    packages: ['astro', 'astro:content'],
    lines: 120,
  },
  {
    path: 'src/pages',
    holds: '주소마다 하나',
    imports: ['src', 'src/core', 'src/build', 'src/layouts', everyWidget],
    packages: ['astro', 'astro:content'],
    lines: 120,
  },
  {
    path: 'lab',
    holds: '녹화실',
    imports: ['src/core', 'src/schemas', 'src/build'],
    packages: ['node:', '@lydell/node-pty'],
    lines: 200,
  },
  {
    path: 'tools',
    holds: '명령이 하는 일',
    imports: ['lab', 'src/core'],
    packages: ['node:', '@actions/languageservice', '@playwright/test', 'vscode-languageserver-textdocument'],
    lines: 200,
  },
  {
    path: 'tests',
    holds: '시험',
    imports: ['src', 'src/core', 'src/schemas', 'src/build', everyWidget, 'lab', 'tools'],
    packages: [
      'node:',
      '@axe-core/playwright',
      '@playwright/test',
      '@xterm/headless',
      'hast',
      'mdast-util-to-string',
      'remark-parse',
      'typescript',
      'unified',
      'yaml',
    ],
    lines: 300,
  },
  {
    path: '.',
    holds: 'Astro와 Playwright의 설정',
    imports: ['src/build', 'tools'],
    packages: ['astro', '@astrojs/mdx', '@playwright/test'],
    lines: 120,
  },
];

/** Files past their folder's lines, each with the reason. */
export const longFiles: Readonly<Record<string, { lines: number; because: string }>> = {
  'tests/e2e/comparison.spec.ts': { lines: 450, because: 'every promise of the comparison, in the order of the page' },
  'tests/e2e/replay.spec.ts': {
    lines: 470,
    because: 'every promise of the replay, in the order in which a reader meets them',
  },
};
