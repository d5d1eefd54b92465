import { type CallKind, kindOf } from './call-kinds.ts';

export interface MeteredCall {
  /** Class and method, `Range.getValues`. */
  readonly member: string;
  readonly kind: CallKind;
}

/** Counts the service calls of scripts. */
export class Meter {
  calls: MeteredCall[] = [];

  get reads(): number {
    return this.count('read');
  }

  get writes(): number {
    return this.count('write');
  }

  get flushes(): number {
    return this.count('flush');
  }

  get other(): number {
    return this.count('other');
  }

  note(member: string): void {
    this.calls.push({ member, kind: kindOf(member) });
  }

  reset(): void {
    this.calls = [];
  }

  private count(kind: CallKind): number {
    return this.calls.filter((call) => call.kind === kind).length;
  }
}
