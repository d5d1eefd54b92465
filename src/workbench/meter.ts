import { type CallKind, kindOf } from './call-kinds.ts';

export interface MeteredCall {
  /** Class and method, `Range.getValues`. */
  readonly member: string;
  readonly kind: CallKind;
}

/** Counts the service calls of scripts. */
export class Meter {
  calls: MeteredCall[] = [];

  /** Is told of each call right before it happens: what is called, with what, on which object. */
  onCall: ((call: MeteredCall, args: readonly unknown[], target: object) => void) | null = null;

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

  note(member: string, args: readonly unknown[], target: object): void {
    const call = { member, kind: kindOf(member) };
    this.calls.push(call);
    this.onCall?.(call, args, target);
  }

  reset(): void {
    this.calls = [];
  }

  private count(kind: CallKind): number {
    return this.calls.filter((call) => call.kind === kind).length;
  }
}
