// Vite bundles the engine by itself, like a worker: a script that held an ordinary `import()` could not
// be inlined in every page, and would bring a kilobyte of helper with it.
import enginePath from './engine.ts?worker&url';

const link = document.querySelector<HTMLAnchorElement>('.search-link');
const loadEngine = (): Promise<unknown> => import(/* @vite-ignore */ enginePath);

function open(event: Event): void {
  event.preventDefault();
  loadEngine().then(
    () => dispatchEvent(new Event('open-search')),
    () => link && location.assign(link.href),
  );
}

if (document.querySelector('.search-page')) void loadEngine();

link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isChord = ctrlKey || metaKey;
  const isWanted = isChord ? /^[kㅏ]$/i.test(key) : key === '/';
  const isTaken = (target as Element).closest(isChord ? 'dialog' : ':read-write,select,dialog,cast-replay');
  if (isWanted && !altKey && !isTaken && !event.defaultPrevented && !event.isComposing) open(event);
});
