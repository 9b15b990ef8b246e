import type { FileNode } from '../../../core/layer-files.ts';
import { sizeInWords } from '../../../core/layers.ts';
import { present } from '../../../core/present.ts';
import { element } from '../../../element.ts';
import * as strings from './strings.ts';

/** A tree as small as this is shown open. */
const fewFiles = 30;

const countOf = ({ changes }: FileNode) => Object.values(changes).reduce((sum, count) => sum + count, 0);

/** A tree of files by the WAI-ARIA pattern: one stop of the Tab key, arrows to go through it. */
export class FileTree {
  readonly #root: HTMLElement;
  readonly #nodes = new WeakMap<Element, FileNode>();

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    root.addEventListener('click', (event) => this.#click(event), { signal });
    root.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  show(nodes: readonly FileNode[]): void {
    this.#root.replaceChildren(...nodes.map((node) => this.#entry(node, 1)));
    const items = this.#items();
    if (items[0]) items[0].tabIndex = 0;
    if (nodes.reduce((sum, node) => sum + countOf(node), 0) <= fewFiles) this.#openAll(items);
  }

  /** An item, and below it, once it is opened, the group of those in its folder. */
  #entry(node: FileNode, level: number): HTMLLIElement {
    const { name, size, hides, changes, children } = node;
    const bytes = size === 0 && hides > 0 ? `−${sizeInWords(hides)}` : sizeInWords(size);
    const texts = [name, strings.changesInWords(changes, !children), bytes];
    const item = element(
      'div',
      { role: 'treeitem', tabIndex: -1, ariaLevel: String(level) },
      ...texts.flatMap((text) => [element('span', {}, text), ' ']),
    );
    if (children) item.ariaExpanded = 'false';
    else if (changes.removed) item.dataset['change'] = 'removed';
    this.#nodes.set(item, node);
    return element('li', { role: 'none' }, item);
  }

  /** The items in sight, from top to bottom. */
  #items(): HTMLElement[] {
    return itemsIn(this.#root).filter((item) => !item.closest('[hidden]'));
  }

  #setOpen(item: HTMLElement, isOpen: boolean): void {
    const { children } = present(this.#nodes.get(item));
    if (!children) return;
    item.ariaExpanded = String(isOpen);
    const group = groupBelow(item) ?? this.#addGroup(item, children);
    group.hidden = !isOpen;
  }

  #addGroup(item: HTMLElement, children: readonly FileNode[]): HTMLElement {
    const level = Number(item.ariaLevel) + 1;
    const group = element('ul', { role: 'group' }, ...children.map((child) => this.#entry(child, level)));
    item.after(group);
    return group;
  }

  #openAll(items: readonly HTMLElement[]): void {
    for (const item of items) {
      this.#setOpen(item, true);
      const group = groupBelow(item);
      if (group) this.#openAll(itemsIn(group));
    }
  }

  #focus(item: HTMLElement | null | undefined): void {
    if (!item) return;
    const last = this.#root.querySelector<HTMLElement>('[tabindex="0"]');
    if (last) last.tabIndex = -1;
    item.tabIndex = 0;
    item.focus();
  }

  #click(event: MouseEvent): void {
    const item = (event.target as Element).closest<HTMLElement>('[role=treeitem]');
    if (!item) return;
    this.#setOpen(item, item.ariaExpanded === 'false');
    this.#focus(item);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#go(event.target as HTMLElement, event.key)) event.preventDefault();
  }

  /** Does what a key asks for; tells whether it asks for anything. */
  #go(item: HTMLElement, key: string): boolean {
    const items = this.#items();
    const place = items.indexOf(item);
    switch (key) {
      case 'ArrowDown':
        this.#focus(items[place + 1]);
        return true;
      case 'ArrowUp':
        this.#focus(items[place - 1]);
        return true;
      case 'Home':
        this.#focus(items[0]);
        return true;
      case 'End':
        this.#focus(items.at(-1));
        return true;
      case 'ArrowRight':
        if (item.ariaExpanded === 'true') this.#focus(items[place + 1]);
        else this.#setOpen(item, true);
        return true;
      case 'ArrowLeft':
        if (item.ariaExpanded === 'true') this.#setOpen(item, false);
        else this.#focus(item.closest('[role=group]')?.previousElementSibling as HTMLElement | null | undefined);
        return true;
      case 'Enter':
      case ' ':
        this.#setOpen(item, item.ariaExpanded === 'false');
        return true;
      default:
        return this.#goToName(items, place, key.toLowerCase());
    }
  }

  /** To the next item whose name begins with a letter. */
  #goToName(items: readonly HTMLElement[], place: number, letter: string): boolean {
    if (letter.length !== 1) return false;
    const after = [...items.slice(place + 1), ...items.slice(0, place)];
    this.#focus(after.find((item) => item.textContent.toLowerCase().startsWith(letter)));
    return true;
  }
}

const itemsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[role=treeitem]')];

function groupBelow(item: Element): HTMLElement | undefined {
  return item.nextElementSibling instanceof HTMLElement ? item.nextElementSibling : undefined;
}
