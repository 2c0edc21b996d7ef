import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components, type Link } from './components';

const ids = ['a', 'b', 'c', 'd', 'e'];
const links = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)));

describe('components', () => {
  it('joins along chains and keeps the order of the ids', () => {
    expect(components(ids, [['d', 'b'], ['b', 'a'], ['e', 'x']])).toEqual([['a', 'b', 'd'], ['c'], ['e']]); // prettier-ignore
  });
  it('does not depend on the order or direction of the links', () => {
    fc.assert(
      fc.property(links, (all) => {
        const turned = all.map(([a, b]): Link => [b, a]).reverse();
        expect(components(ids, turned)).toEqual(components(ids, all));
      }),
    );
  });
  it('puts each id into one group, and linked ids into the same', () => {
    fc.assert(
      fc.property(links, (all) => {
        const groups = components(ids, all);
        expect(groups.flat().sort()).toEqual(ids);
        for (const [a, b] of all) expect(groups.find((group) => group.includes(a))).toContain(b);
      }),
    );
  });
});
