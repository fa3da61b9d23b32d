/**
 * Drawings of payment methods by id. Each is a flat list that alternates a fill colour and the path it fills, painted in
 * this order in a box of 96 × 64 units that is always white.
 */
export type Drawings = Readonly<Record<string, readonly string[]>>;

/**
 * Every payment method that can be named, drawn or not: its id, and its name where that is not the id with capitals, as
 * brands spell themselves. In one text, because this table is in every reader's download.
 */
const METHODS =
  'visa mastercard amex:American_Express paypal:PayPal apple-pay google-pay card ' +
  'bank-transfer:Bank_transfer direct-debit:Direct_debit pay-by-bank:Pay_by_bank cash cheque maestro ' +
  'discover diners:Diners_Club jcb:JCB unionpay:UnionPay cartes-bancaires dankort elo girocard:girocard ' +
  'interac mir amazon-pay revolut-pay samsung-pay klarna stripe link venmo cash-app zelle ach:ACH ' +
  'alipay wechat-pay:WeChat_Pay paypay:PayPay mercado-pago phonepe:PhonePe upi:UPI m-pesa:M-PESA ' +
  'sepa:SEPA wero ideal:iDEAL bancontact bizum blik:BLIK przelewy24 satispay twint:TWINT ' +
  'postfinance:PostFinance eps:eps trustly multibanco mb-way:MB_WAY swish vipps mobilepay:MobilePay pix ' +
  'boleto bacs bitcoin ethereum';

const capitals = (id: string): string =>
  id.replace(/(^|-)(\w)/g, (_, gap, letter) => (gap && ' ') + letter.toUpperCase());

const names = new Map(
  METHODS.split(' ').map(entry => {
    const [id = '', name] = entry.split(':');
    return [id, name?.replace(/_/g, ' ') ?? capitals(id)];
  }),
);

/** A payment method's name: brands in their own spelling, the few that are no brand in English; undefined for unknown ids. */
export const paymentMethodName = (id: string): string | undefined => names.get(id);

/** The ids of every payment method that can be named. */
export const paymentMethodIds = (): string[] => [...names.keys()];
