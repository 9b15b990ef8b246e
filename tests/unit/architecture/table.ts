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
    path: 'src/node',
    holds: '빌드하는 동안 Node에서 도는 것이 두루 쓰는 것',
    imports: ['src/schemas'],
    packages: ['node:', 'astro', 'tinypool', 'yaml'],
    lines: 120,
  },
  {
    path: 'src/node/facts',
    holds: '노트가 아닌 콘텐츠: 녹화, 레이어, 런타임, 확인한 문장',
    imports: ['src/core', 'src/schemas', 'src/node'],
    packages: ['node:', 'astro', 'yaml'],
    lines: 200,
  },
  {
    path: 'src/node/mdx',
    holds: '노트 하나의 나무와, 거기서 나오는 HTML·마크다운·글·차례',
    imports: ['src/core', 'src/node'],
    packages: [
      'node:',
      '@astrojs/markdown-remark',
      'github-slugger',
      'hast',
      'hast-util-to-html',
      'mdast',
      'mdast-util-mdx-jsx',
      'mdast-util-to-hast',
      'mdast-util-to-string',
      'remark-cjk-friendly',
      'remark-frontmatter',
      'remark-gfm',
      'remark-mdx',
      'remark-parse',
      'shiki',
      'unified',
      'yaml',
    ],
    lines: 200,
  },
  {
    path: 'src/node/language',
    holds: '낱말과 문체: 용어, 동의어, 읽는 법, 조사',
    imports: ['src/core', 'src/schemas', 'src/node', 'src/node/mdx'],
    packages: ['node:', 'astro', 'mdast', 'mdast-util-to-string'],
    lines: 120,
  },
  {
    path: 'src/node/notes',
    holds: '노트를 읽고 검사하는 일',
    imports: ['src/schemas', 'src/node', 'src/node/facts', 'src/node/mdx', 'src/node/language'],
    packages: ['node:', '@astrojs/markdown-remark', 'mdast', 'shiki'],
    lines: 200,
  },
  {
    path: 'src/node/site',
    holds: '온 사이트: 검사의 차례, 링크, 검색 색인, 다 만든 쪽, 그림, 피드',
    imports: [
      'src/core',
      'src/schemas',
      'src/node',
      'src/node/facts',
      'src/node/mdx',
      'src/node/language',
      'src/node/notes',
    ],
    packages: ['node:', '@napi-rs/canvas', 'astro', 'dom-serializer', 'htmlparser2', 'postcss', 'yaml'],
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
    whileBuilding: ['src/node', 'src/node/facts', 'src/node/mdx', 'src/node/notes', 'src/node/site'],
    packages: ['astro', 'astro:content'],
    lines: 250,
  },
  { path: 'src/styles', holds: '색, 글꼴, 쪽의 모양', imports: [], packages: [], lines: 300 },
  {
    path: 'src/layouts',
    holds: '쪽의 틀. HTML과 마크다운',
    imports: ['src', 'src/core', 'src/node/facts', 'src/node/mdx', 'src/styles', everyWidget],
    packages: ['astro', 'astro:content'],
    lines: 120,
  },
  {
    path: 'src/pages',
    holds: '주소마다 하나',
    imports: [
      'src',
      'src/core',
      'src/node',
      'src/node/facts',
      'src/node/mdx',
      'src/node/notes',
      'src/node/site',
      'src/layouts',
      everyWidget,
    ],
    packages: ['astro', 'astro:content'],
    lines: 120,
  },
  {
    path: 'lab',
    holds: '녹화실',
    imports: ['src/core', 'src/schemas', 'src/node', 'src/node/facts'],
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
    imports: [
      'src',
      'src/core',
      'src/schemas',
      'src/node',
      'src/node/facts',
      'src/node/mdx',
      'src/node/language',
      'src/node/notes',
      'src/node/site',
      everyWidget,
      'lab',
      'tools',
    ],
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
    imports: ['src/node/notes', 'src/node/site', 'tools'],
    packages: ['astro', '@astrojs/mdx', '@playwright/test'],
    lines: 120,
  },
];
