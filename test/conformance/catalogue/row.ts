import type { FlavourName } from 'nestjs-signalwire';
import { readSpec } from '../spec.js';

/** What the catalogue says of one place in the parameters of a method. */
export interface Row {
  /** Such as `connect.headers[].name`, or `Languages.code` within a type that several methods share. */
  readonly path: string;
  readonly types: readonly string[];
  /** Only properties have it: items of lists and values of maps do not. */
  readonly required?: boolean | 'variant';
  readonly enum?: readonly unknown[];
  /** The enum only names what is common. */
  readonly enumAdvisory?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly nested?: 'steps' | 'confirm-steps' | 'document';
  /** The shared type that describes what stands here. */
  readonly ref?: string;
}

interface FlavourRows {
  readonly methods: readonly { readonly properties: readonly Row[] }[];
  readonly types: Readonly<Record<string, readonly Row[]>>;
}

/** All rows of a flavour: its methods' and those of the types that they share. */
export function readRows(flavour: FlavourName): readonly Row[] {
  const catalogue = readSpec('swml-catalogue.json') as Record<FlavourName, FlavourRows>;
  const { methods, types } = catalogue[flavour];
  return [...methods.map(({ properties }) => properties), ...Object.values(types)].flat();
}
