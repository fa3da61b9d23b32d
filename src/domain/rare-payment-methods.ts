import type { MethodNames } from './payment-methods.js';

/**
 * The payment methods that the main script does not draw, drawn by the pack or not, as brands spell themselves; with its id
 * before a colon where that is not the name in small letters and hyphens.
 */
const METHODS =
  'Direct debit,Pay by bank,Cash,Cheque,Maestro,Discover,diners:Diners Club,JCB,UnionPay,Cartes Bancaires,Dankort,Elo,' +
  'girocard,Interac,Mir,Amazon Pay,Revolut Pay,Samsung Pay,Klarna,Stripe,Link,Venmo,Cash App,Zelle,ACH,Alipay,WeChat Pay,' +
  'PayPay,Mercado Pago,PhonePe,UPI,M-PESA,SEPA,Wero,iDEAL,Bancontact,Bizum,BLIK,Przelewy24,Satispay,TWINT,PostFinance,eps,' +
  'Trustly,Multibanco,MB WAY,Swish,Vipps,MobilePay,Pix,Boleto,Bacs,Bitcoin,Ethereum';

/** Their names by id, which the pack `payment-methods.js` brings with its drawings. */
export const rareMethodNames: MethodNames = Object.fromEntries(
  METHODS.split(',').map(entry => {
    const [id = '', name = id] = entry.split(':');
    return [id.toLowerCase().replaceAll(' ', '-'), name];
  }),
);
