/** A chart in the DOT language of Graphviz: groups as clusters, arrows between their first states. */
import type { Chart, ChartNode } from './machine-graph.ts';

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

export function dotOf(chart: Chart): string {
  const childrenOf = (id: string | null) => chart.nodes.filter((node) => node.parent === id);
  const isGroup = (id: string) => childrenOf(id).length > 0;
  /** An arrow needs a simple state at each end; that of a group is its first. */
  const anchor = (id: string): string => {
    const children = childrenOf(id);
    const first = children.find((child) => child.initial) ?? children[0];
    return first ? anchor(first.id) : id;
  };
  const draw = (node: ChartNode, indent: string): string[] => {
    const label = quoted([node.label, node.clause ?? '', node.limits.join(', ')].filter(Boolean).join('\n')).replaceAll(
      '\n',
      '\\n',
    );
    if (!isGroup(node.id)) {
      return [
        `${indent}${quoted(node.id)} [label=${label}, shape=${node.ends ? 'doublecircle' : node.sort === 'history' ? 'circle' : 'box'}];`,
      ];
    }
    return [
      `${indent}subgraph ${quoted(`cluster_${node.id}`)} {`,
      `${indent}  label=${label};`,
      ...(node.sort === 'parallel' ? [`${indent}  style=dashed;`] : []),
      ...childrenOf(node.id).flatMap((child) => draw(child, `${indent}  `)),
      `${indent}}`,
    ];
  };
  const arrows = chart.edges.map(({ source, target, label }) => {
    const to = target ?? source;
    const ends = [
      isGroup(source) ? `ltail=${quoted(`cluster_${source}`)}` : '',
      isGroup(to) ? `lhead=${quoted(`cluster_${to}`)}` : '',
    ];
    return `  ${quoted(anchor(source))} -> ${quoted(anchor(to))} [${[`label=${quoted(label)}`, ...ends].filter(Boolean).join(', ')}];`;
  });
  return [
    `digraph ${quoted(chart.machine)} {`,
    '  compound=true; rankdir=LR; node [fontname="sans-serif", style=rounded]; edge [fontname="sans-serif", fontsize=9];',
    ...childrenOf(null).flatMap((root) => childrenOf(root.id).flatMap((child) => draw(child, '  '))),
    ...arrows,
    '}',
    '',
  ].join('\n');
}
