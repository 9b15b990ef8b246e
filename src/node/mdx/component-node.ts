import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

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
