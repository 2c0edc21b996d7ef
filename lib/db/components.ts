/** A pair of ids that belong together. */
export type Link = readonly [string, string];

/**
 * The groups into which links join ids, each in the order of `ids`; an id without a link is a group of its own. Links of
 * other ids are left out of account.
 */
export function components(ids: readonly string[], links: readonly Link[]): string[][] {
  const parent = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const [a, b] of links) if (parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const group = groups.get(root(id));
    if (group) group.push(id);
    else groups.set(root(id), [id]);
  }
  return [...groups.values()];
}
