import type { BedrockFunction, SidecarFunction, SwaigFunction } from '../../swml/index.js';
import { argumentClass } from '../parameters/argument-class.js';
import { writeParameters, writeSidecarParameters } from '../parameters/write-parameters.js';
import type { FunctionDescription } from './swaig-function.options.js';

/** A function as `ai` takes it. */
export function writeFunction(described: FunctionDescription, url: string): SwaigFunction {
  const { fillers, skip_fillers, wait_for_fillers, wait_file, wait_file_loops } = described;
  return {
    ...writeBedrockFunction(described, url),
    ...withoutUndefined({
      fillers,
      skip_fillers,
      wait_for_fillers,
      wait_file,
      wait_file_loops,
    }),
  };
}

/** A function as `amazon_bedrock` takes it. */
export function writeBedrockFunction(
  { name, description, parameters, active, meta_data, meta_data_token }: FunctionDescription,
  url: string,
): BedrockFunction {
  return {
    function: name,
    description,
    ...(parameters && { parameters: writeParameters(argumentClass(parameters).parameters) }),
    ...withoutUndefined({ active, meta_data, meta_data_token }),
    web_hook_url: url,
  };
}

/** A function as `ai_sidecar` takes it. */
export function writeSidecarFunction(
  { name, description, parameters }: FunctionDescription,
  url: string,
): SidecarFunction {
  return {
    function: name,
    description,
    ...(parameters && { parameters: writeSidecarParameters(argumentClass(parameters).parameters) }),
    web_hook_url: url,
  };
}

function withoutUndefined<T extends object>(options: T): Partial<T> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<T>;
}
