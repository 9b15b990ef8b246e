/** The choice between light, dark and the system's theme, remembered on the device where that allows it. */
const select = document.querySelector<HTMLSelectElement>('.theme-choice');
const { dataset } = document.documentElement;

if (select) {
  select.value = dataset['theme'] ?? '';
  select.onchange = () => {
    dataset['theme'] = select.value;
    try {
      localStorage['theme'] = select.value;
    } catch {
      // The choice holds for this page.
    }
  };
}
