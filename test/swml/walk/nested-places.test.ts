/* oxlint-disable unicorn/no-thenable -- SWML's own word for a branch */
import { describe, expect, it } from 'vitest';
import { callingFlavour } from '../../../lib/swml/calling/flavour.js';
import { method } from '../../../lib/swml/method/method.js';
import * as t from '../../../lib/swml/schema/index.js';
import { nestedPlaces } from '../../../lib/swml/walk/nested-places.js';

const placesOf = (step: Record<string, unknown>) =>
  Object.entries(step).flatMap(([name, params]) => {
    const description = callingFlavour.methods('calling').get(name)!;
    return nestedPlaces(description, params, { path: `main[0].${name}` }).map(
      ({ holds, kind, path, depth }) => `${holds} ${kind} ${path} ${depth}`,
    );
  });

describe('nestedPlaces', () => {
  it.each<[Record<string, unknown>, string[]]>([
    [{ play: { url: 'say:Hi' } }, []],
    [
      { switch: { variable: 'x', case: { 1: [], 'a b': () => 1 }, default: [] } },
      [
        'steps calling main[0].switch.case.1 2',
        'steps calling main[0].switch.case["a b"] 2',
        'steps calling main[0].switch.default 1',
      ],
    ],
    [
      { cond: [{ when: 'a', then: [], else: [] }, { else: [] }] },
      [
        'steps calling main[0].cond[0].then 2',
        'steps calling main[0].cond[0].else 2',
        'steps calling main[0].cond[1].else 2',
      ],
    ],
    [
      { connect: { to: 'x', confirm: [], result: { case: { ok: [] } } } },
      ['steps confirm main[0].connect.confirm 1', 'steps calling main[0].connect.result.case.ok 3'],
    ],
    [
      { connect: { serial_parallel: [[{ to: 'x', confirm: () => 1 }]], result: [{ else: [] }] } },
      [
        'steps confirm main[0].connect.serial_parallel[0][0].confirm 4',
        'steps calling main[0].connect.result[0].else 3',
      ],
    ],
    [{ connect: { to: 'x', confirm: 'https://example.com/confirm' } }, []],
    [
      { execute: { dest: 'x', on_return: [], result: { case: {}, default: [] } } },
      [
        'steps calling main[0].execute.on_return 1',
        'steps calling main[0].execute.result.default 2',
      ],
    ],
  ])('finds the places of %j', (step, places) => {
    expect(placesOf(step)).toEqual(places);
  });

  it('follows a schema that mentions itself, and documents', () => {
    const tree: t.TSchema = t.object({
      steps: t.optional(t.steps('calling')),
      swml: t.optional(t.document('calling')),
      children: t.optional(t.list(t.recursive(() => tree))),
    });
    const grow = method<{ grow(params: unknown): unknown }, { grow: unknown }>('grow', tree);
    const params = { children: [{ children: [{ steps: [] }] }, { swml: { sections: {} } }] };
    expect(
      nestedPlaces(grow, params, { path: 'main[0].grow' }).map(({ path, holds }) => [path, holds]),
    ).toEqual([
      ['main[0].grow.children[0].children[0].steps', 'steps'],
      ['main[0].grow.children[1].swml', 'document'],
    ]);
  });

  it('ends where a schema mentions itself and nests no steps', () => {
    const tree: t.TSchema = t.object({ children: t.list(t.recursive(() => tree)) });
    const grow = method<{ grow(params: unknown): unknown }, { grow: unknown }>('grow', tree);
    expect(nestedPlaces(grow, { children: [{ children: [] }] })).toEqual([]);
  });

  it('puts something else in a place', () => {
    const cond = callingFlavour.methods('calling').get('cond')!;
    const params = [{ else: [] as unknown[] }];
    for (const place of nestedPlaces(cond, params)) place.replace([{ hangup: {} }]);
    expect(params).toEqual([{ else: [{ hangup: {} }] }]);
  });
});
