import { registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The language service imports JSON in the way of bundlers.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');

/**
 * What GitHub's own editor would say of a workflow, as `line: message`.
 * @param {string} name each text needs another
 * @param {string} text
 * @returns {Promise<string[]>}
 */
export async function workflowFaults(name, text) {
  const found = await validate(TextDocument.create(`file:///${name}`, 'yaml', 1, text));
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}
