import { adoptStyle } from '../../../adopted-style.ts';
import {
  countChanges,
  type FileOrder,
  filesWith,
  fileTree,
  hiddenBytes,
  type LayerFile,
  sizeOfFiles,
  unpackFiles,
  wholeFiles,
} from '../../../core/layer-files.ts';
import { sizeInWords } from '../../../core/layers.ts';
import { present } from '../../../core/present.ts';
import { element } from '../../../element.ts';
import { layersDownFrom, rowOf } from '../drawing.ts';
import styles from './file-panel.css?inline';
import { FileTree } from './file-tree.ts';
import * as strings from './strings.ts';

adoptStyle(styles);

const words = strings.panel;

/** The files of one layer, below the stacks; the list of them is fetched when it is opened. */
export class FilePanel {
  readonly #host: HTMLElement;
  readonly #section: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #tree: FileTree;
  readonly #lists = new Map<string, Promise<LayerFile[]>>();
  #brick: HTMLAnchorElement | undefined;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    const template = present(host.querySelector('template'));
    const section = present(document.importNode(template.content, true).querySelector('section'));
    this.#section = section;
    this.#form = present(section.querySelector('form'));
    this.#tree = new FileTree(present(section.querySelector<HTMLElement>('[role=tree]')), signal);
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#form.addEventListener('input', () => void this.#showFiles(), { signal });
    this.#part('close').addEventListener('click', () => this.#close(), { signal });
    section.addEventListener(
      'keydown',
      ({ key, target }) => {
        if (key === 'Escape' && !(target as Element).matches('input[type=search]')) this.#close();
      },
      { signal },
    );
    template.after(section);
  }

  /** Shows the files of a brick's layer, and goes there. */
  open(brick: HTMLAnchorElement): void {
    this.#mark(brick);
    const row = rowOf(this.#host, brick);
    const [digest, command] = ['th code', 'td code'].map((cell) => present(row.querySelector(cell)).textContent);
    this.#section.hidden = false;
    const title = present(this.#section.querySelector('h3'));
    title.textContent = words.title(digest ?? '');
    this.#part('command').textContent = command ?? '';
    this.#part('facts').textContent = '';
    this.#form.reset();
    title.focus();
    void this.#showFiles();
  }

  #close(): void {
    const brick = this.#brick;
    this.#mark(undefined);
    this.#section.hidden = true;
    brick?.focus();
  }

  #mark(brick: HTMLAnchorElement | undefined): void {
    this.#brick?.removeAttribute('aria-current');
    brick?.setAttribute('aria-current', 'true');
    this.#brick = brick;
  }

  #part(name: string): HTMLElement {
    return present(this.#section.querySelector<HTMLElement>(`[data-part=${name}], [data-do=${name}]`));
  }

  async #showFiles(): Promise<void> {
    const brick = this.#brick;
    if (!brick) return;
    const data = new FormData(this.#form);
    const chains = layersDownFrom(brick).map(({ chain }) => chain);
    const isWhole = !data.has('changes');
    const status = present(this.#form.querySelector('[role=status]'));
    const waiting = setTimeout(() => status.replaceChildren(words.loading), 300);
    try {
      const lists = await Promise.all((isWhole ? chains : chains.slice(-1)).map((chain) => this.#filesOf(chain)));
      if (brick !== this.#brick) return;
      const files = filesWith(isWhole ? wholeFiles(lists) : lists.flat(), String(data.get('find')));
      this.#showFacts(lists.at(-1) ?? []);
      this.#tree.show(fileTree(files, data.get('order') as FileOrder));
      status.replaceChildren(words.found(files.length, sizeInWords(sizeOfFiles(files))));
    } catch {
      if (brick === this.#brick) this.#fail(status);
    } finally {
      clearTimeout(waiting);
    }
  }

  #filesOf(chain: string): Promise<LayerFile[]> {
    const known = this.#lists.get(chain);
    if (known !== undefined) return known;
    const list = (async () => {
      const response = await fetch(`${this.#host.dataset['source']}${chain}.json`);
      if (!response.ok) throw new Error(response.statusText);
      return unpackFiles(await response.json());
    })();
    this.#lists.set(chain, list);
    list.catch(() => this.#lists.delete(chain));
    return list;
  }

  #showFacts(files: readonly LayerFile[]): void {
    const hidden = hiddenBytes(files);
    const changes = strings.changesInWords(countChanges(files));
    this.#part('facts').textContent = hidden ? `${changes}. ${words.hides(sizeInWords(hidden))}` : changes;
  }

  #fail(status: Element): void {
    this.#tree.show([]);
    const retry = element('button', { type: 'button', onclick: () => void this.#showFiles() }, words.retry);
    status.replaceChildren(words.failed, ' ', retry);
  }
}
