/** A note of the site: its name, without the ending, and its text. */
export interface NoteFile {
  id: string;
  text: string;
}

/** What only one page of the site can hold, or what the peer has nothing like. */
const once = /^<(?:LayerExplorer|Comparison)\b.*\/>\n|^<Figure\b.*<\/Figure>\n/gm;

/** Notes made of the site's own, each with a recording: the same words under other names, in other places. */
export function manyNotes(notes: readonly NoteFile[], count: number, recording: string): NoteFile[] {
  return Array.from({ length: count }, (_, index) => {
    const { text } = notes[index % notes.length] ?? { text: '' };
    const number = String(index + 1).padStart(4, '0');
    const renamed = text
      .replace(/^title: .+$/m, (title) => `${title} ${number}`)
      .replace(/^nav: .+$/m, (nav) => `${nav} ${number}`)
      .replace(/^order: .+$/m, `order: ${1000 + index}`)
      .replace(/(?<=<Update id="|\(#update-)[\w-]+/g, (id) => `${id}-${number}`)
      .replace(once, '');
    const shown = renamed.includes('<Replay ')
      ? renamed
      : renamed.replace('\n<Quiz>', `\n<Replay id="${recording}" />\n\n<Quiz>`);
    return { id: `note-${number}`, text: shown };
  });
}
