/** Something that goes on beside the script: a recording, a tap, a stream. */
export interface BackgroundTask {
  /** What it is: `record_call`. */
  readonly kind: string;
  readonly controlId: string;
  /** Keys that end it. */
  readonly terminators?: string;
  /** Ends it. */
  readonly stop: () => void;
}

/** What goes on beside the script. */
export class BackgroundTasks {
  private readonly tasks: BackgroundTask[] = [];

  add(task: BackgroundTask): void {
    this.tasks.push(task);
  }

  /** Ends one task: the named one, or the last that began. Returns whether there was one. */
  stop(kind: string, controlId?: string): boolean {
    const index = this.tasks.findLastIndex(
      (task) => task.kind === kind && (controlId === undefined || task.controlId === controlId),
    );
    const [task] = index < 0 ? [] : this.tasks.splice(index, 1);
    task?.stop();
    return task !== undefined;
  }

  has(kind: string): boolean {
    return this.tasks.some((task) => task.kind === kind);
  }

  /** Ends what a key ends. */
  press(key: string): boolean {
    const ended = this.tasks.filter(({ terminators = '' }) => terminators.includes(key));
    for (const { kind, controlId } of ended) this.stop(kind, controlId);
    return ended.length > 0;
  }

  /** The call is over. */
  stopAll(): void {
    for (const task of this.tasks.splice(0)) task.stop();
  }
}
