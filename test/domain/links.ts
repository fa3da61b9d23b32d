import {
  type CheckoutLinks,
  checkoutUrl,
  type LinkContext,
  type LinkValues,
  readLinks,
} from '../../src/domain/checkout-link.js';
import type { Frequency } from '../../src/domain/frequency.js';
import { reading, type Reading } from './reading.js';

export const HTTPS_PAGE: LinkContext = { baseUrl: 'https://news.example/2026/story.html', pageProtocol: 'https:' };
export const HTTP_PAGE: LinkContext = { baseUrl: 'http://localhost/2026/story.html', pageProtocol: 'http:' };

/** A choice as links carry it. */
export const GIFT: LinkValues = {
  amount: '12.50',
  amount_minor: '1250',
  currency: 'EUR',
  frequency: 'monthly',
  campaign: 'autumn',
};

/** The links of some attributes, where once and monthly are on offer. */
export const links = (
  attributes: Readonly<Record<string, string>>,
  fallbackHref: string | null = null,
  context = HTTPS_PAGE,
  frequencies: readonly Frequency[] = ['once', 'monthly'],
): Reading<CheckoutLinks> => reading(reader => readLinks(reader, fallbackHref, context, frequencies), attributes);

/** The address that some attributes give for a choice. */
export const linkFor = (
  attributes: Readonly<Record<string, string>>,
  values: LinkValues = GIFT,
  frequency: Frequency | undefined = undefined,
  context = HTTPS_PAGE,
): string | null => checkoutUrl(links(attributes, null, context).value, frequency, values, context);
