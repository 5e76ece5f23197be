import { Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { IsString } from 'class-validator';
import { describe, expect, it } from 'vitest';
import { SwaigArgs, SwaigFunction } from '../../../lib/index.js';

class DayArgs {
  @IsString() day!: string;
}

class BookingArgs extends DayArgs {
  @IsString() name!: string;
}

interface AnyArgs {
  readonly day?: string;
}

@Injectable()
class ToText implements PipeTransform {
  transform(value: object) {
    return JSON.stringify(value);
  }
}

const description = 'Books a table.';

describe('the type of @SwaigArgs()', () => {
  it.each<[problem: string, make: () => Type]>([
    [
      'Tables.book takes its @SwaigArgs() as BookingArgs, but @SwaigFunction() names no class: set { parameters: BookingArgs }',
      () => {
        class Tables {
          @SwaigFunction({ description }) book(@SwaigArgs() args: BookingArgs) {
            return args.name;
          }
        }
        return Tables;
      },
    ],
    [
      'Tables.book takes its @SwaigArgs() as BookingArgs, but @SwaigFunction() names DayArgs',
      () => {
        class Tables {
          @SwaigFunction({ description, parameters: DayArgs }) book(
            @SwaigArgs() args: BookingArgs,
          ) {
            return args.name;
          }
        }
        return Tables;
      },
    ],
  ])('is refused: %s', (problem, make) => {
    expect(make).toThrow(problem);
  });

  it('may be the class itself, one that it extends, an interface, or what a pipe makes of it', () => {
    class Tables {
      @SwaigFunction({ description, parameters: BookingArgs }) same(
        @SwaigArgs() args: BookingArgs,
      ) {
        return args.name;
      }
      @SwaigFunction({ description, parameters: BookingArgs }) base(@SwaigArgs() args: DayArgs) {
        return args.day;
      }
      @SwaigFunction({ description }) anything(@SwaigArgs() args: AnyArgs) {
        return args.day;
      }
      @SwaigFunction({ description }) map(@SwaigArgs() args: Map<string, string>) {
        return String(args.size);
      }
      @SwaigFunction({ description, parameters: DayArgs }) text(@SwaigArgs(ToText) args: string) {
        return args;
      }
    }
    expect(Tables).toBeDefined();
  });
});
