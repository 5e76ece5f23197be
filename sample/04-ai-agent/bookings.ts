/** A table that is taken. */
export interface Booking {
  readonly day: string;
  /** `19:30` */
  readonly time: string;
  readonly guests: number;
  readonly name: string;
}

const SEATS = 12;
const OPEN = ['18:00', '18:30', '19:00', '19:30', '20:00', '20:30', '21:00'];

/** The tables of a small restaurant, until the application ends. */
export class Bookings {
  private readonly bookings: Booking[] = [];

  isFree(day: string, time: string, guests: number): boolean {
    const taken = this.bookings.filter((booking) => booking.day === day && booking.time === time);
    const seats = taken.reduce((sum, booking) => sum + booking.guests, 0);
    return OPEN.includes(time) && seats + guests <= SEATS;
  }

  /** The next time on that day, or the first one of another day. */
  nextFree(day: string, time: string, guests: number): string {
    const later = OPEN.find((other) => other > time && this.isFree(day, other, guests));
    return later ?? `${OPEN[0]} on another day`;
  }

  /** @returns the number of the booking. */
  book(booking: Booking): number {
    return this.bookings.push(booking);
  }
}
