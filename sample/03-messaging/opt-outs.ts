import { Injectable } from '@nestjs/common';

/** Remembers who wants no more messages. Provide a class that asks your database in its place. */
export abstract class OptOuts {
  abstract add(number: string): Promise<void>;
  abstract remove(number: string): Promise<void>;
  abstract has(number: string): Promise<boolean>;
}

/** Forgets them all when the process ends: for trying things out. */
@Injectable()
export class OptOutsInMemory extends OptOuts {
  private readonly numbers = new Set<string>();

  override async add(number: string): Promise<void> {
    this.numbers.add(number);
  }

  override async remove(number: string): Promise<void> {
    this.numbers.delete(number);
  }

  override async has(number: string): Promise<boolean> {
    return this.numbers.has(number);
  }
}
