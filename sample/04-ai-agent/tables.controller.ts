import { Controller } from '@nestjs/common';
import {
  CallingDocument,
  SwaigArgs,
  SwaigCall,
  SwaigCallDto,
  SwaigFunction,
  SwaigResult,
} from 'nestjs-signalwire';
import { Bookings } from './bookings.js';
import { BookingArgs, TransferArgs, VisitArgs } from './tables.args.js';

@Controller('tables')
export class TablesController {
  constructor(private readonly bookings: Bookings) {}

  @SwaigFunction({
    description: 'Tells whether a table is free.',
    parameters: VisitArgs,
    fillers: { 'en-US': ['Let me have a look.'] },
  })
  findTable(@SwaigArgs() { day, time, guests }: VisitArgs) {
    return this.bookings.isFree(day, time, guests)
      ? 'A table is free.'
      : `No table is free then. Offer ${this.bookings.nextFree(day, time, guests)} instead.`;
  }

  @SwaigFunction({
    description: 'Books a table that is free, under the name of the caller.',
    parameters: BookingArgs,
    failure: 'The booking failed. Apologise, and offer to put the caller through to a colleague.',
  })
  bookTable(
    @SwaigArgs() { day, time, guests, name }: BookingArgs,
    @SwaigCall() call: SwaigCallDto,
  ) {
    if (!this.bookings.isFree(day, time, guests)) return 'That table has just been taken.';
    const number = this.bookings.book({ day, time, guests, name });
    // The other functions of the session, and its prompt, see what is in global_data.
    return new SwaigResult(`Booked. The number of the booking is ${number}.`).setGlobalData({
      booking: { number, call_id: call.call_id },
    });
  }

  @SwaigFunction({
    description: 'Puts the caller through to a colleague.',
    parameters: TransferArgs,
  })
  putThrough(@SwaigArgs() { to }: TransferArgs) {
    const desk = new CallingDocument().connect(to === 'office' ? '+15551230002' : '+15551230001');
    return new SwaigResult('Tell the caller that a colleague takes over.').transfer(desk);
  }
}
