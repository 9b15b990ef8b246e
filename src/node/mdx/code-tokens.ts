import type { ShikiTransformer } from 'shiki';

const token = /^color:var\(--astro-code-(?:token-)?([a-z-]+)\)$/;

/**
 * Turns the inline colours of Shiki's `css-variables` theme into classes (`tok-string`), because the
 * site's content security policy allows no `style` attribute.
 */
export const codeTokenClasses: ShikiTransformer = {
  name: 'code-token-classes',
  pre(node) {
    delete node.properties['style'];
  },
  span(node) {
    const style = String(node.properties['style'] ?? '');
    const name = token.exec(style)?.[1];
    delete node.properties['style'];
    if (name && name !== 'foreground') this.addClassToHast(node, `tok-${name}`);
  },
};
