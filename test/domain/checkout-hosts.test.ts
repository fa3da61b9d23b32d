import { expect } from '@open-wc/testing';
import { HTTPS_PAGE, links } from './links.js';

const HOSTS = ['news.example', 'pay.example', '.paypal.example', 'give.example:8443'];
const context = { ...HTTPS_PAGE, hosts: HOSTS };

describe('the hosts that a page allows', () => {
  for (const href of [
    'https://pay.example/give{?amount}',
    'https://PAY.example./../give'.replace('./..', ''),
    'https://pay.example:443/',
    'https://www.paypal.example/x',
    'https://a.b.paypal.example/x',
    'https://give.example:8443/',
    '/give',
    'give{?amount}',
    'https://news.example/give',
  ])
    it(`are heeded by ${href}`, () => {
      const { value, sentences } = links({ href }, null, context);
      expect(value).to.deep.equal({ any: href });
      expect(sentences).to.deep.equal([]);
    });

  for (const [href, host] of Object.entries({
    'https://evil.example/': 'evil.example',
    'https://pay.example.evil.example/': 'pay.example.evil.example',
    'https://evilpay.example/': 'evilpay.example',
    'https://pay.example:8443/': 'pay.example:8443',
    'https://give.example/': 'give.example',
    'https://paypal.example/': 'paypal.example',
    'https://evilpaypal.example/': 'evilpaypal.example',
    'https://pay.example./': 'pay.example.',
    '//evil.example/give': 'evil.example',
    '/\\evil.example/give': 'evil.example',
    'https://pаy.example/': 'xn--py-7kc.example',
    'https:evil.example': 'news.example',
  }))
    if (host !== 'news.example')
      it(`are not among ${href}: there is no link at all, and one sentence`, () => {
        const { value, sentences } = links({ href, 'href-monthly': 'https://pay.example/m' }, null, context);
        expect(value).to.deep.equal({ barred: host });
        expect(sentences.length).to.equal(1);
        expect(sentences[0]).to.contain(`: ${host} is no allowed host. Write `).and.to.contain('data-allowed-hosts');
      });

  it('hold for each link, also for that of one frequency and that of the fallback', () => {
    const evil = 'https://evil.example/';
    expect(links({ href: '/give', 'href-monthly': evil }, null, context).value).to.deep.equal({
      barred: 'evil.example',
    });
    expect(links({}, evil, context).value).to.deep.equal({ barred: 'evil.example' });
  });

  it('are any where the page names none, and none where it names nothing', () => {
    const href = 'https://any.example/';
    expect(links({ href }).value).to.deep.equal({ any: href });
    expect(links({ href }, null, { ...context, hosts: [] }).value).to.deep.equal({ barred: 'any.example' });
  });
});

describe('a variable in a link', () => {
  for (const href of [
    'https://pay.example{amount}/',
    'https://pay.example{amount}',
    'https://{campaign}.example/',
    'https://pay.example:{amount}/',
    'https://{currency}/',
    'https:/{variant}/pay.example',
    '/{variant}/evil.example',
    '{variant}//evil.example',
    'https://pay.example:44{amount_minor}/',
  ])
    it(`can’t change the host: ${href} is refused`, () => {
      const { value, sentences } = links({ href });
      expect(value).to.deep.equal({});
      expect(sentences.length).to.equal(1);
      expect(sentences[0]).to.contain('it is no usable link. Write ');
    });

  for (const href of [
    'https://pay.example/{campaign}/{amount}',
    '/give/{variant}',
    '/{campaign}',
    'https://pay.example{?amount}',
  ])
    it(`may stand elsewhere: ${href}`, () => expect(links({ href }).value).to.deep.equal({ any: href }));
});
