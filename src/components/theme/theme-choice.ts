/** The choice between light, dark and the system's theme, remembered on the device where that allows it. */
const select = document.querySelector<HTMLSelectElement>('.theme-choice');
const { dataset } = document.documentElement;

if (select) {
  select.value = dataset['theme'] ?? '';
  select.onchange = () => {
    const theme = select.value;
    if (theme) dataset['theme'] = theme;
    else delete dataset['theme'];
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // The choice holds for this page.
    }
  };
}
