import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FlavourName } from 'nestjs-signalwire';
import { readSpec } from './spec.js';

const checks = new Map<FlavourName, ValidateFunction>();

/** The official JSON schema of a flavour, compiled. */
export function officialCheck(flavour: FlavourName): ValidateFunction {
  let check = checks.get(flavour);
  if (!check) {
    // One instance each, since both schemas have the same $id. No formats: they would refuse `${…}` in a URL.
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    check = ajv.compile(readSpec(`swml-${flavour}.schema.json`) as object);
    checks.set(flavour, check);
  }
  return check;
}
