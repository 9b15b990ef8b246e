import { SearchDialog } from './search-dialog.ts';
import { SearchPage } from './search-page.ts';

/** All of the search. It is loaded when it is first wanted, and opens at each `open-search` of the window. */
const host = document.querySelector('.search-page');
const search = host ? new SearchPage(host) : new SearchDialog();
addEventListener('open-search', () => search.open());
