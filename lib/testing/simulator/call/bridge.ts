import type { Leg } from './leg.js';

/** A phone that is being called, or is connected to the caller. */
export interface DialledLeg {
  readonly leg: Leg;
  /** As the document names it: `+15551230001`, `sip:…`, `queue:support`. */
  readonly address: string;
}

/** Who is at the other end of the line. */
export class Bridge {
  /** Phones that ring. */
  readonly ringing: DialledLeg[] = [];
  /** The phone that answered. */
  connected: DialledLeg | undefined;

  get current(): DialledLeg | undefined {
    return this.connected ?? this.ringing[0];
  }

  connect(dialled: DialledLeg): void {
    this.connected = dialled;
  }

  /** Nobody is there any more. */
  clear(): void {
    this.ringing.length = 0;
    this.connected = undefined;
  }

  stopRinging(dialled: DialledLeg): void {
    const index = this.ringing.indexOf(dialled);
    if (index >= 0) this.ringing.splice(index, 1);
  }
}
