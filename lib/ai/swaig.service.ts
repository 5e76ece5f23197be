import { Injectable } from '@nestjs/common';
import { MetadataScanner } from '@nestjs/core';
import type { BedrockFunction, SidecarFunction, SwaigFunction } from '../swml/index.js';
import {
  SignalWireUrls,
  type ControllerClass,
  type LinkOptions,
  type MethodName,
} from '../urls/signalwire-urls.js';
import type { FunctionDescription } from './function/swaig-function.options.js';
import { swaigFunctionKindOf } from './function/swaig-function.kind.js';
import {
  writeBedrockFunction,
  writeFunction,
  writeSidecarFunction,
} from './function/write-function.js';

/** Which functions of a controller, and what their links need. */
export interface SwaigSelectionOptions<T> extends LinkOptions {
  /** Names of the methods. Default: all that carry `@SwaigFunction()`. */
  readonly methods?: readonly MethodName<T>[];
}

/** Functions of a controller, as {@link SwaigService.select} picks them. */
export interface SwaigSelection {
  readonly controller: ControllerClass<object>;
  readonly methods?: readonly string[] | undefined;
  readonly link: LinkOptions;
}

/** A controller, all of whose functions are meant, or some of one. */
export type SwaigSource = ControllerClass<object> | SwaigSelection;

/** A function and the public URL of its handler. */
interface LinkedFunction {
  readonly described: FunctionDescription;
  readonly url: string;
}

/** Describes the functions of controllers to an agent: the `SWAIG` parameter of the steps that have agents. */
@Injectable()
export class SwaigService {
  constructor(private readonly urls: SignalWireUrls) {}

  /**
   * Functions for `ai`, each with its own `web_hook_url`, which carries the credentials that its handler asks for.
   *
   * @example `ai({ prompt, SWAIG: { ...swaig.functions(OrdersController), native_functions: ['check_time'] } })`
   * @throws Error where a controller has no such function, two have the same name, or a link cannot be made
   * (see {@link SignalWireUrls.to}).
   */
  functions(...sources: SwaigSource[]): { functions: SwaigFunction[] } {
    return { functions: this.link(sources, writeFunction) };
  }

  /** Functions for `amazon_bedrock`: as {@link functions}, without what only `ai` knows. */
  bedrockFunctions(...sources: SwaigSource[]): { functions: BedrockFunction[] } {
    return { functions: this.link(sources, writeBedrockFunction) };
  }

  /** Functions for `ai_sidecar`: as {@link functions}, without what only `ai` knows. */
  sidecarFunctions(...sources: SwaigSource[]): { functions: SidecarFunction[] } {
    return { functions: this.link(sources, writeSidecarFunction) };
  }

  /**
   * Some functions of a controller, or functions whose links need more than the handler's name.
   *
   * @example `swaig.functions(swaig.select(OrdersController, { methods: ['find'], params: { tenant: 'acme' } }))`
   */
  select<T extends object>(
    controller: ControllerClass<T>,
    { methods, ...link }: SwaigSelectionOptions<T>,
  ): SwaigSelection {
    return { controller, methods, link };
  }

  private link<Written>(
    sources: readonly SwaigSource[],
    write: (described: FunctionDescription, url: string) => Written,
  ): Written[] {
    const byName = new Map<string, LinkedFunction>();
    for (const linked of sources.flatMap((source) => this.linked(source))) {
      const { name } = linked.described;
      if (byName.has(name)) {
        throw new Error(`Two functions are named ${name}: set { name } of one @SwaigFunction()`);
      }
      byName.set(name, linked);
    }
    return [...byName.values()].map(({ described, url }) => write(described, url));
  }

  private linked(source: SwaigSource): LinkedFunction[] {
    const { controller, methods, link }: SwaigSelection =
      typeof source === 'function' ? { controller: source, link: {} } : source;
    const prototype = controller.prototype as Record<string, object>;
    const names = methods ?? namesOfFunctions(controller, prototype);
    return names.map((method) => ({
      described: descriptionOf(controller, prototype, method),
      url: this.urls.to(controller as ControllerClass<Record<string, () => void>>, method, link),
    }));
  }
}

function namesOfFunctions(
  { name }: ControllerClass<object>,
  prototype: Record<string, object>,
): string[] {
  const names = new MetadataScanner()
    .getAllMethodNames(prototype)
    .filter((method) => swaigFunctionKindOf(prototype[method]!));
  if (names.length === 0) {
    throw new Error(
      `${name} has no functions for agents: decorate its methods with @SwaigFunction()`,
    );
  }
  return names;
}

function descriptionOf(
  { name }: ControllerClass<object>,
  prototype: Record<string, object>,
  method: string,
): FunctionDescription {
  const handler = prototype[method];
  const kind = handler && swaigFunctionKindOf(handler);
  if (kind) return kind.swaigFunction;
  throw new Error(`${name}.${method} is no function for agents: decorate it with @SwaigFunction()`);
}
