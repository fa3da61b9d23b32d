import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { OrdinalController } from '../../src/controllers/ordinal-controller.js';

const make = (): OrdinalController =>
  new OrdinalController({ addController: () => undefined } as unknown as LitElement);

describe('OrdinalController', () => {
  it('numbers in the order of coming, and gives the number of what went to the next', () => {
    const [first, second, third, fourth] = [make(), make(), make(), make()];
    for (const controller of [first!, second!, third!]) controller.hostConnected();
    expect([first, second, third].map(controller => controller!.ordinal)).to.deep.equal([1, 2, 3]);
    second!.hostDisconnected();
    fourth!.hostConnected();
    expect(fourth!.ordinal).to.equal(2);
    second!.hostConnected();
    expect(second!.ordinal).to.equal(4);
    for (const controller of [first!, second!, third!, fourth!]) controller.hostDisconnected();
    first!.hostConnected();
    expect(first!.ordinal).to.equal(1);
    first!.hostDisconnected();
  });
});
