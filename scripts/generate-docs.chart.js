// The page of one machine: a Mermaid diagram of each group of states, and a table of what the states declare. Works from
// the graph that `muddet chart --format json` prints; a diagram for each group keeps every one of them readable.

const code = (text) => `\`${text}\``;
const wordOf = (text) => text.replaceAll(/\W/g, '_');

/** The graph with what the pages ask of it: children, paths, what lies within what. */
function treeOf(chart) {
  const byId = new Map(chart.nodes.map((node) => [node.id, node]));
  const root = chart.nodes.find((node) => node.parent === null);
  const childrenOf = (id) => chart.nodes.filter((node) => node.parent === id);
  const isWithin = (id, outer) => id === outer || (byId.get(id)?.parent ? isWithin(byId.get(id).parent, outer) : false);
  return {
    root,
    byId,
    isWithin,
    isAct: (event) => /^[A-Z_]+$/.test(event),
    /** A history state is a way back, not a place. */
    placesOf: (id) => childrenOf(id).filter((node) => node.sort !== 'history'),
    pathOf: (id) => id.slice(root.id.length + 1),
    edgesFrom: (id) => chart.edges.filter((edge) => edge.source === id),
    edgesWithin: (id) => chart.edges.filter((edge) => isWithin(edge.source, id)),
  };
}

/** What happens, in words: an act by its name, the end of a limit, a signal, or nothing at all. */
function labelOf(tree, { event, guard }) {
  const what =
    event === ''
      ? 'at once'
      : event.startsWith('expired.')
        ? `${event.slice('expired.'.length)} ends`
        : tree.isAct(event)
          ? event
          : `signal ${event}`;
  return guard === null ? what : `${what} (${guard.replaceAll(':', '')})`;
}

/** Where an edge leads, as seen from a group: one of its states, or a place outside it. Null where it enters the group itself. */
function seenFrom(tree, group, target) {
  if (tree.byId.get(target)?.sort === 'history') return { id: 'out_last', name: 'where it was', isOutside: true };
  if (!tree.isWithin(target, group.id)) {
    return { id: `out_${wordOf(tree.pathOf(target))}`, name: tree.pathOf(target), isOutside: true };
  }
  const child = tree.placesOf(group.id).find((place) => tree.isWithin(target, place.id));
  return child ? { id: wordOf(child.label), name: child.label, isOutside: false } : null;
}

/** Arrows between the states of a group. What leads out of the group from deeper inside is drawn where it begins. */
function arrowsOf(tree, group) {
  const labels = new Map();
  const outside = new Map();
  for (const child of tree.placesOf(group.id)) {
    for (const edge of tree.edgesWithin(child.id)) {
      if (edge.target === null) continue;
      const isDeeper = edge.source !== child.id;
      const to = seenFrom(tree, group, edge.target);
      if (!to || (isDeeper && (to.isOutside || tree.isWithin(edge.target, child.id)))) continue;
      if (to.isOutside) outside.set(to.id, to.name);
      const arrow = `${wordOf(child.label)} --> ${to.id}`;
      labels.set(arrow, (labels.get(arrow) ?? new Set()).add(labelOf(tree, edge)));
    }
  }
  return { labels, outside };
}

function diagramOf(tree, group) {
  const { labels, outside } = arrowsOf(tree, group);
  const places = tree.placesOf(group.id);
  const first = group.sort === 'parallel' ? undefined : places.find((place) => place.initial);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...places.map((place) => `  state "${place.label}" as ${wordOf(place.label)}`),
    ...[...outside].map(([id, name]) => `  state "${name}" as ${id}`),
    ...(first ? [`  [*] --> ${wordOf(first.label)}`] : []),
    ...[...labels].flatMap(([arrow, all]) => [...all].map((label) => `  ${arrow} : ${label}`)),
    ...places.filter((place) => place.ends).map((place) => `  ${wordOf(place.label)} --> [*]`),
    ...(outside.size > 0
      ? ['  classDef outside stroke-dasharray: 4 4', `  class ${[...outside.keys()].join(',')} outside`]
      : []),
    '```',
  ].join('\n');
}

/** Acts and signals taken wherever the group is. */
function takenEverywhere(tree, group) {
  return tree.edgesFrom(group.id).map((edge) => {
    const target = edge.target === null ? undefined : tree.byId.get(edge.target);
    const to = !target
      ? 'stays where it is'
      : target.sort === 'history'
        ? 'goes back to where it was'
        : `goes to ${code(tree.pathOf(target.id))}`;
    return `- ${labelOf(tree, edge)}: ${to}`;
  });
}

/** Acts that a state takes and stays: no arrow shows them. */
function takenInPlace(tree, group) {
  return tree
    .placesOf(group.id)
    .filter((place) => tree.placesOf(place.id).length === 0)
    .flatMap((place) => {
      const staying = tree.edgesFrom(place.id).filter((edge) => edge.target === null);
      const labels = [...new Set(staying.map((edge) => labelOf(tree, edge)))];
      return labels.length === 0 ? [] : [`- ${code(place.label)}: ${labels.join(', ')}`];
    });
}

function sectionOf(tree, group) {
  const places = tree.placesOf(group.id);
  const everywhere = [...new Set(takenEverywhere(tree, group))];
  const inPlace = takenInPlace(tree, group);
  const isParallel = group.sort === 'parallel';
  const isDrawn = !isParallel || arrowsOf(tree, group).labels.size > 0;
  return [
    group === tree.root ? '## The whole' : `## Inside ${code(tree.pathOf(group.id))}`,
    ...(isParallel ? [`These run side by side: ${places.map((place) => code(place.label)).join(', ')}.`] : []),
    ...(isDrawn ? [diagramOf(tree, group)] : []),
    ...(inPlace.length > 0 ? ['Taken without a change of state:', inPlace.join('\n')] : []),
    ...(everywhere.length > 0 ? ['Taken in every state of this group:', everywhere.join('\n')] : []),
  ];
}

/** One row for each state that declares something. */
function tableOf(tree, states) {
  const rows = states.map((node) => {
    const turn = node.ends ? 'over' : node.turn === 'nobody' ? '' : (node.turn ?? '');
    const clause = [node.clause, node.policy ? code(node.policy) : null].filter(Boolean).join(', ');
    return `| ${code(tree.pathOf(node.id))} | ${clause} | ${turn} | ${node.limits.map(code).join(', ')} |`;
  });
  return ['| state | clause, policy | whose turn | limit that runs |', '|---|---|---|---|', ...rows].join('\n');
}

/** The page of a machine, from its graph. */
export function chartPage(chart) {
  const tree = treeOf(chart);
  const groups = chart.nodes.filter((node) => tree.placesOf(node.id).length > 0);
  const states = chart.nodes.filter((node) => node.sort === 'state' && (node.clause || node.turn));
  return `${[
    `# Chart of ${code(chart.machine)}, version ${chart.version}`,
    'Made from the machine itself by `npm run docs`; not to be edited. [How to read it](README.md).',
    ...groups.flatMap((group) => sectionOf(tree, group)),
    '## The states',
    tableOf(tree, states),
  ].join('\n\n')}\n`;
}

/** The list of the charts, as part of docs/charts/README.md. */
export function chartsBlock(charts) {
  const rows = charts.map((chart) => {
    const count = chart.nodes.filter((node) => node.sort === 'state').length;
    const limits = [...new Set(chart.nodes.flatMap((node) => node.limits))];
    return `| [${code(chart.machine)}](${chart.machine}.md) | ${count} | ${limits.map(code).join(', ')} |`;
  });
  return ['| machine | states | limits that run in it |', '|---|---|---|', ...rows].join('\n');
}
