/** What happens at a time of the clock. */
interface Alarm {
  /** In milliseconds since the clock began. */
  readonly at: number;
  readonly ring: () => void;
}

/** A clock that stands still until it is told to go on. */
export class VirtualClock {
  /** Milliseconds since the clock began. */
  now = 0;
  private readonly alarms = new Set<Alarm>();

  /** Calls a function at a time. Returns a function that forgets it. */
  at(time: number, ring: () => void): () => void {
    const alarm = { at: time, ring };
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  }

  /** Goes to the next alarm and rings it, if there is one until a time. */
  ringNext(until: number): boolean {
    let next: Alarm | undefined;
    for (const alarm of this.alarms) {
      if (alarm.at <= until && (!next || alarm.at < next.at)) next = alarm;
    }
    if (!next) return false;
    this.alarms.delete(next);
    this.now = Math.max(this.now, next.at);
    next.ring();
    return true;
  }
}
