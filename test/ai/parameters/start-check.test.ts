import { Controller, type Type } from '@nestjs/common';
import {
  Allow,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Min,
  Validate,
  ValidateIf,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { afterEach, describe, expect, it } from 'vitest';
import {
  Nested,
  SwaigFunction,
  SwaigParameter,
  type SwaigFunctionOptions,
} from '../../../lib/index.js';
import { closeApps } from '../../support/adapters.js';
import { startAgentApp } from '../../support/agent-app.js';

@ValidatorConstraint({ name: 'even' })
class EvenRule implements ValidatorConstraintInterface {
  validate(value: unknown) {
    return Number(value) % 2 === 0;
  }
}

class Inner {
  @Allow() anything!: unknown;
}

class Looped {
  @Nested(() => Looped) again!: object;
}

class Wrong {
  @Validate(EvenRule) custom!: number;
  @ValidateIf(() => true) @IsString() conditional!: string;
  @ValidateNested() nested!: Inner;
  @IsOptional() untyped?: string;
  @IsString() @IsInt() both!: string;
  @IsBoolean() @IsIn(['a']) choice!: boolean;
  @IsIn([]) none!: string;
  @IsIn(['a', 1]) mixed!: string;
  @IsIn([true]) truth!: boolean;
  @IsIn(['a']) @IsIn(['b']) twice!: string;
  @IsArray() list!: string[];
  @IsString({ each: true }) items!: string[];
  @Nested(() => Inner) inner!: Inner;
  @Nested(() => Looped) looped!: Looped;
  @Min(1) @Length(2) bounds!: number;
  @IsString() fine!: string;
}

class Unruled {
  @SwaigParameter('The day') day!: string;
  @IsString() fine!: string;
}

class Empty {
  day!: string;
}

function controllerWith(options: Partial<SwaigFunctionOptions>): Type {
  @Controller()
  class WrongController {
    @SwaigFunction({ description: 'Does it.', path: 'do', ...options })
    run() {
      return 'Done.';
    }
  }
  return WrongController;
}

async function startError(options: Partial<SwaigFunctionOptions>): Promise<string> {
  try {
    await startAgentApp('express', [controllerWith(options)]);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The application started');
}

afterEach(closeApps);

describe('a function that cannot be described keeps the application from starting', () => {
  it.each([
    ['Wrong.custom carries the decorator customValidation'],
    ['Wrong.conditional carries the decorator conditionalValidation'],
    ['Wrong.nested carries @ValidateNested() alone: use @Nested(() => ItsClass)'],
    ['Wrong.untyped carries no decorator that tells its type: add @IsString(), for example'],
    ['Wrong.both cannot be integer and string at once'],
    ['Wrong.choice cannot be boolean and string at once'],
    ['Wrong.none offers no choice at all'],
    ['Wrong.mixed offers texts and numbers to choose from: use one type'],
    ['Wrong.truth offers the choice true: choices must be texts or numbers'],
    ['Wrong.twice carries several lists of choices: leave one of them'],
    ['Wrong.list does not tell what its items are: add @IsString({ each: true }), for example'],
    ['Wrong.items has rules for items: add @IsArray()'],
    ['Inner.anything carries the decorator whitelistValidation'],
    ['Looped.again nests Looped in itself, which no schema of SWML can say'],
    ['Wrong.bounds cannot be number and string at once'],
  ])('%s', async (problem) => {
    const message = await startError({ parameters: Wrong });
    expect(message).toContain(`  - ${problem}`);
    expect(message).not.toContain('fine');
  });

  it.each([
    [
      Unruled,
      'Unruled.day carries @SwaigParameter() alone: add a decorator that tells its type, such as @IsString()',
    ],
    [Empty, 'Empty describes no argument: give its properties class-validator decorators'],
  ])('where %o leaves arguments undescribed', async (parameters, problem) => {
    expect(await startError({ parameters })).toContain(`  - ${problem}`);
  });

  it('where its name is none that models take', async () => {
    for (const name of ['book a table', 'a/b', 'über', 'x'.repeat(65), '']) {
      expect(await startError({ name })).toContain(
        `The name of the function ${JSON.stringify(name)}`,
      );
    }
  });

  it('where SWML refuses what it says', async () => {
    const fillers = { 'en-US': 'Wait.' } as unknown as Record<string, string[]>;
    expect(await startError({ fillers })).toContain(
      '@SwaigFunction() of run.fillers.en-US: must be',
    );
    const description = 7 as unknown as string;
    expect(await startError({ description })).toContain(
      '@SwaigFunction() of run.description: must be',
    );
  });

  it('where nobody could tell who calls it', async () => {
    const start = startAgentApp('express', [controllerWith({})], { webhookAuth: undefined });
    await expect(start).rejects.toThrow('WrongController.run is decorated with @SwaigFunction');
  });
});
