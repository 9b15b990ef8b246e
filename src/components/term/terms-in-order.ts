import { getCollection } from 'astro:content';
import { strings } from '../../strings.ts';

/** The terms as the glossary lists them, with their names in both languages. */
export async function termsInOrder() {
  const terms = await getCollection('glossary');
  return terms
    .sort((a, b) => a.data.ko.localeCompare(b.data.ko, strings.language))
    .map(({ id, data: { ko, en, text, page } }) => ({ id, name: ko === en ? ko : `${ko}(${en})`, text, page }));
}
