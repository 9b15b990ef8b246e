import { notCopied } from './strings.ts';

/** Copies a text; gives what to tell the reader: `done`, or that the browser does not let it (no permission, no https). */
export async function copyText(text: string, done: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch {
    return notCopied;
  }
}
