import type { PipeTransform, Type } from '@nestjs/common';

/** A pipe for one parameter, as Nest's own parameter decorators take it. */
export type ParameterPipe = Type<PipeTransform> | PipeTransform;
