import { Injectable } from '@nestjs/common';

const OFFICE_CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Berlin',
  weekday: 'short',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** Monday to Friday from 9 to 17, by the clock of the office. */
@Injectable()
export class BusinessHours {
  isOpen(at = new Date()): boolean {
    const parts = OFFICE_CLOCK.formatToParts(at);
    const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
    const hour = Number(part('hour'));
    return !part('weekday').startsWith('S') && hour >= 9 && hour < 17;
  }
}
