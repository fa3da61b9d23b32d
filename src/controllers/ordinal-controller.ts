import type { LitElement, ReactiveController } from 'lit';

const taken = new Set<number>();

/** Numbers the appeals on a page from 1, in the order they came, so that no two of their landmarks have one name. */
export class OrdinalController implements ReactiveController {
  ordinal = 0;

  constructor(host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.ordinal = 1;
    while (taken.has(this.ordinal)) this.ordinal++;
    taken.add(this.ordinal);
  }

  hostDisconnected(): void {
    taken.delete(this.ordinal);
  }
}
