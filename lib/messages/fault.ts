import type { FaultName } from './envelope.ts';

/** A question that got no good answer. */
export class MessageFault extends Error {
  readonly fault: FaultName;
  constructor(fault: FaultName, because: string) {
    super(because);
    this.name = 'MessageFault';
    this.fault = fault;
  }
}
