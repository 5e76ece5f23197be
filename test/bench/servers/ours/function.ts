import { Controller, type Type } from '@nestjs/common';
import { IsInt, Matches, Min } from 'class-validator';
import { SwaigArgs, SwaigFunction } from 'nestjs-signalwire';

class BookingArgs {
  @Matches(/^\d\d:\d\d$/)
  time!: string;

  @IsInt()
  @Min(1)
  guests!: number;
}

/** Books tables for an agent. */
export function controller(path: string): Type {
  const described = { name: 'book_table', description: 'Books a table.', path: '' };

  @Controller(path)
  class AgentController {
    @SwaigFunction({ ...described, parameters: BookingArgs })
    book(@SwaigArgs() { time, guests }: BookingArgs) {
      return `Booked for ${guests} at ${time}.`;
    }
  }
  return AgentController;
}
