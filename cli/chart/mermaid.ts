/** A chart as a Mermaid state diagram. */
import type { Chart, ChartEdge, ChartNode } from './machine-graph.ts';

/** Ids of Mermaid are words; the path of a state becomes one. */
const name = (id: string): string => id.replaceAll(/[^A-Za-z0-9]/g, '_');

/** What would end a label, or begin something else. */
const safe = (text: string): string =>
  text.replaceAll(':', '').replaceAll(';', ',').replaceAll('#', '').replaceAll('"', "'");

const describe = ({ label, clause, turn, limits, ends }: ChartNode): string =>
  safe(
    [
      label,
      clause ? `(${clause})` : '',
      turn && turn !== 'nobody' ? `· ${turn}` : '',
      limits.length > 0 ? `· ${limits.join(', ')}` : '',
      ends ? '· end' : '',
    ]
      .filter(Boolean)
      .join(' '),
  );

export function mermaidOf(chart: Chart): string {
  const childrenOf = (id: string | null) => chart.nodes.filter((node) => node.parent === id);
  const root = childrenOf(null)[0];
  if (!root) return 'stateDiagram-v2\n';
  return [
    'stateDiagram-v2',
    ...inside(root, childrenOf, '  '),
    ...chart.edges.flatMap((edge) => arrow(edge, '  ')),
    '',
  ].join('\n');
}

function inside(node: ChartNode, childrenOf: (id: string) => ChartNode[], indent: string): string[] {
  const children = childrenOf(node.id);
  return children.flatMap((child, i) => {
    const begin = child.initial && node.sort !== 'parallel' ? [`${indent}[*] --> ${name(child.id)}`] : [];
    const divider = node.sort === 'parallel' && i > 0 ? [`${indent}--`] : [];
    const declared = `${indent}state "${describe(child)}" as ${name(child.id)}`;
    const own = childrenOf(child.id);
    if (own.length === 0) return [...divider, declared, ...begin];
    return [...divider, `${declared} {`, ...inside(child, childrenOf, `${indent}  `), `${indent}}`, ...begin];
  });
}

function arrow({ source, target, label }: ChartEdge, indent: string): string[] {
  return [`${indent}${name(source)} --> ${name(target ?? source)}${label ? ` : ${safe(label)}` : ''}`];
}
