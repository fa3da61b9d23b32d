/**
 * Drawings of payment methods by id. Each is a flat list that alternates a fill colour and the path it fills, painted in
 * this order in a box of 96 × 64 units that is always white.
 */
export type Drawings = Readonly<Record<string, readonly string[]>>;

/**
 * Every payment method that can be named, drawn or not, as brands spell themselves; with its id before a colon where that
 * is not the name in small letters and hyphens. In one text, because this table is in every reader's download.
 */
const METHODS =
  'Visa,Mastercard,amex:American Express,PayPal,Apple Pay,Google Pay,Card,Bank transfer,Direct debit,Pay by bank,' +
  'Cash,Cheque,Maestro,Discover,diners:Diners Club,JCB,UnionPay,Cartes Bancaires,Dankort,Elo,girocard,Interac,Mir,' +
  'Amazon Pay,Revolut Pay,Samsung Pay,Klarna,Stripe,Link,Venmo,Cash App,Zelle,ACH,Alipay,WeChat Pay,PayPay,' +
  'Mercado Pago,PhonePe,UPI,M-PESA,SEPA,Wero,iDEAL,Bancontact,Bizum,BLIK,Przelewy24,Satispay,TWINT,PostFinance,eps,' +
  'Trustly,Multibanco,MB WAY,Swish,Vipps,MobilePay,Pix,Boleto,Bacs,Bitcoin,Ethereum';

const names = new Map(
  METHODS.split(',').map(entry => {
    const [id = '', name = id] = entry.split(':');
    return [id.toLowerCase().replace(/ /g, '-'), name];
  }),
);

/** A payment method's name: brands in their own spelling, the few that are no brand in English (languages have theirs as `method-<id>`); undefined for unknown ids. */
export const paymentMethodName = (id: string): string | undefined => names.get(id);

/** The ids of every payment method that can be named. */
export const paymentMethodIds = (): string[] => [...names.keys()];
