import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { lineOf } from './note-tree.ts';
import { walk } from './walk.ts';

/** A component in the tree of a note. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

export const isComponent = (node: { type: string }): node is ComponentNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

type Value = string | number | boolean | undefined;

/** What an attribute says: `"글"`, `{2}`, `{["하나", "둘"]}`, or its mere presence; a program says nothing. */
function said({ value }: MdxJsxAttribute): Value | Value[] {
  if (typeof value === 'string') return value;
  const statement = value?.data?.estree?.body[0];
  if (statement?.type !== 'ExpressionStatement') return !value || undefined;
  const { expression } = statement;
  const literal = (item: { type: string; value?: unknown } | null): Value =>
    item?.type === 'Literal' && /^(?:string|number|boolean)$/.test(typeof item.value)
      ? (item.value as Value)
      : undefined;
  return expression.type === 'ArrayExpression' ? expression.elements.map(literal) : literal(expression);
}

/** The attributes of a component with what they say. */
export function attributesOf({ attributes }: ComponentNode): Record<string, Value | Value[]> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, said(attribute)]] : [],
    ),
  );
}

/** One use of a component in a note: `<Update id="…">text</Update>`. */
export interface ComponentUse {
  name: string;
  /** What each of its attributes says as text: nothing where it is a list or a program, or where it is merely there. */
  attributes: Record<string, string>;
  /** Names of those that are given again; the last one counts. */
  repeated: string[];
  /** What those that are lists say. */
  lists: Record<string, string[]>;
  /** What stands inside, as plain text. */
  text: string;
  /** Names of the components inside. */
  holds: string[];
  line: number;
}

const written = (value: Value) => (value === undefined || value === true ? '' : String(value));

export function componentUse(node: ComponentNode): ComponentUse {
  const attributes: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(attributesOf(node))) {
    attributes[name] = Array.isArray(value) ? '' : written(value);
    if (Array.isArray(value)) lists[name] = value.map(written);
  }
  const names = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : []));
  const repeated = names.filter((name, index) => names.indexOf(name) < index);
  const holds: string[] = [];
  walk<Nodes>(node, (inner) => {
    if (inner !== node && isComponent(inner) && inner.name) holds.push(inner.name);
  });
  return { name: node.name ?? '', attributes, repeated, lists, text: textOf(node).trim(), holds, line: lineOf(node) };
}

/** The ids in an attribute that holds several, with spaces between. */
export const splitIds = (ids: string | undefined) => (ids ?? '').split(/\s+/).filter(Boolean);
