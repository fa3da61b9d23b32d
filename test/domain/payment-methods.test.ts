import { expect } from '@open-wc/testing';
import { coreMethodNames } from '../../src/domain/payment-methods.js';
import { rareMethodNames } from '../../src/domain/rare-payment-methods.js';
import { drawings as packDrawings } from '../../src/elements/payment-drawings-pack.js';
import { drawings } from '../../src/elements/payment-drawings.js';

const CORE = 'visa mastercard amex paypal apple-pay google-pay card bank-transfer'.split(' ');

/** Those the pack has to bring; the rest is a gift. */
const PACK = (
  'maestro discover diners jcb unionpay amazon-pay klarna sepa ideal bancontact blik twint pix alipay wechat-pay venmo ' +
  'cash-app stripe bitcoin direct-debit'
).split(' ');

describe('the names of what the main script draws', () => {
  it('are those of its drawings', () => {
    expect(Object.keys(coreMethodNames)).to.deep.equal(Object.keys(drawings));
    expect(Object.values(coreMethodNames).join()).to.equal(
      'Visa,Mastercard,American Express,PayPal,Apple Pay,Google Pay,Card,Bank transfer',
    );
  });
});

describe('the pack’s names', () => {
  const names = Object.values(rareMethodNames);

  it('are a different one for every id, spelt to be read', () => {
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(name).to.match(/^[\p{L}\d][\p{L}\d -]*$/u);
  });

  const NAMES: Readonly<Record<string, string>> = {
    'direct-debit': 'Direct debit',
    jcb: 'JCB',
    diners: 'Diners Club',
    unionpay: 'UnionPay',
    ideal: 'iDEAL',
    sepa: 'SEPA',
    blik: 'BLIK',
    'wechat-pay': 'WeChat Pay',
    'cash-app': 'Cash App',
    'm-pesa': 'M-PESA',
  };
  it('are spelt as brands spell them', () => {
    for (const [id, name] of Object.entries(NAMES)) expect(rareMethodNames[id]).to.equal(name);
  });

  it('are of words that a list attribute can carry', () => {
    for (const id of Object.keys(rareMethodNames)) expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('drawings', () => {
  it('in the main script are those of the contract', () => {
    expect(Object.keys(drawings)).to.have.members(CORE);
  });

  it('in the pack are at least those of the contract', () => {
    expect(Object.keys(packDrawings)).to.include.members(PACK);
  });

  it('stand in one of the two only', () => {
    expect(Object.keys(packDrawings).filter(id => Object.hasOwn(drawings, id))).to.deep.equal([]);
  });

  for (const [id, drawing] of Object.entries({ ...drawings, ...packDrawings }))
    it(`of ${id} has a name, and a path for every colour`, () => {
      expect([...CORE, ...Object.keys(rareMethodNames)]).to.include(id);
      expect(drawing.length).to.be.above(0);
      expect(drawing.length % 2).to.equal(0);
      drawing.forEach((text, at) =>
        expect(text).to.match(at % 2 ? /^[Mm][\d\s.,a-zA-Z-]+$/ : /^#(?:[\da-f]{3}){1,2}$/),
      );
    });
});
