import type { Material } from './material.js';
import type { Random } from './random.js';
import { isContainer, put, spotsIn, takeAway, valueAt, type Container, type Spot } from './spot.js';

type Mutation = (spot: Spot, random: Random, material: Material) => void;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  drop: (spot) => takeAway(spot),

  addKey: ({ holder }, random, material) => {
    if (!isObject(holder)) return;
    const key = material.key(random);
    put({ holder, key }, material.valueOf(key, random));
  },

  addKeyToNeighbour: ({ holder }, random, material) => {
    const neighbours = Object.values(holder).filter(isObject);
    if (neighbours.length === 0) return;
    const key = material.key(random);
    put({ holder: random.pick(neighbours), key }, material.valueOf(key, random));
  },

  replace: (spot, random, material) => put(spot, material.value(random)),

  replaceByNamesake: (spot, random, material) => put(spot, material.valueOf(spot.key, random)),

  rename: (spot, random, material) => {
    if (!isObject(spot.holder)) return;
    const value = valueAt(spot);
    takeAway(spot);
    put({ ...spot, key: material.key(random) }, value);
  },

  makeExpression: (spot, random, material) => put(spot, material.expression(random)),

  empty: (spot) => {
    const value = valueAt(spot);
    if (Array.isArray(value)) put(spot, []);
    else put(spot, isContainer(value) ? {} : '');
  },

  bendScalar: (spot, random) => put(spot, bent(valueAt(spot), random)),

  wrapOrUnwrap: (spot, random) => {
    const value = valueAt(spot);
    const inner = isContainer(value) ? Object.values(value) : [];
    if (random.below(2) === 0 || inner.length === 0) put(spot, [value]);
    else put(spot, random.pick(inner));
  },

  repeatItems: (spot, random) => {
    const value = valueAt(spot);
    if (!Array.isArray(value)) return;
    put(
      spot,
      Array.from({ length: 2 + random.below(8) }).flatMap(() => value as unknown[]),
    );
  },
};

/** Changes a document in one to three random places. */
export function mutate(document: object, random: Random, material: Material): void {
  const times = random.pick([1, 1, 1, 2, 3]);
  for (let time = 0; time < times; time++) {
    const spots = spotsIn(document);
    if (spots.length === 0) return;
    random.pick(Object.values(MUTATIONS))(random.pick(spots), random, material);
  }
}

function bent(value: unknown, random: Random): unknown {
  switch (typeof value) {
    case 'number':
      return random.pick([value + 1, value - 1, -value, value * 1000, value + 0.5, String(value)]);
    case 'string':
      return random.pick([
        `${value}x`,
        `x${value}`,
        value.toUpperCase(),
        value.slice(0, -1),
        `${value}\n`,
        ` ${value}`,
        Number(value) || 0,
      ]);
    case 'boolean':
      return random.pick<unknown>([!value, String(value), Number(value)]);
    default:
      return isContainer(value) ? Object.values(value) : 0;
  }
}

function isObject(value: unknown): value is Container {
  return isContainer(value) && !Array.isArray(value);
}
