const root = document.documentElement.dataset;
try {
  root.theme = localStorage.theme ?? '';
} catch {
  root.theme = '';
}
