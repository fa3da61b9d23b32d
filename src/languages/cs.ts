import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Czech. */
const words: Messages = {
  headline: 'Než odejdete, máme malou prosbu',
  appeal:
    'Dočetli jste tento článek až do konce a nikdo po vás cestou nechtěl peníze. [Články redakce {publisher} jsou otevřené|Naše články jsou otevřené] všem, protože se čtenáři jako vy rozhodli přispět.\n' +
    '[Už víc než {over} naši|Už {age} naši|Naši] reportéři telefonují, čtou drobná písmenka a vysedávají na dlouhých schůzích, abyste věděli, co se děje. To stojí čas a právě čas nám vaše podpora dává.\n' +
    'Jestli můžete, pomozte nám dnes[ – stačí i {smallest}]. A jestli ne, čtěte dál: vítáni jste tak jako tak. Děkujeme.',
  'age-one': 'rok',
  'age-few': '{n} roky',
  'age-many': '{n} roku',
  'age-other': '{n} let',
  'frequency-legend': 'Jak často?',
  'frequency-once': 'Jednorázově',
  'frequency-weekly': 'Každý týden',
  'frequency-monthly': 'Každý měsíc',
  'frequency-quarterly': 'Každé čtvrtletí',
  'frequency-yearly': 'Každý rok',
  'amount-legend': 'Kolik?',
  'period-once': 'jednorázově',
  'period-weekly': 'týdně',
  'period-monthly': 'měsíčně',
  'period-quarterly': 'čtvrtletně',
  'period-yearly': 'ročně',
  gift: '{amount} {period}',
  'other-label': 'Jiná částka ({currency})',
  'other-hint': 'Od {min} do {max}',
  'error-prefix': 'Chyba:',
  'error-empty': 'Zadejte částku od {min} do {max}, nebo vyberte některou výše.',
  'error-format': 'Zadejte částku číslicemi, například {example}.',
  'error-decimals': 'Napište částku takto: {example}, ať ji přečteme správně.',
  'error-min': 'Zadejte {min} nebo víc.',
  'error-max': 'Zadejte {max} nebo méně.',
  support: 'Podpořit částkou {amount} {period}',
  'support-once': 'Podpořit jednorázově částkou {amount}',
  'support-plain': 'Podpořit nás',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'otevře se na nové kartě',
  'payment-methods': 'Způsoby platby',
  'method-card': 'Karta',
  'method-bank-transfer': 'Bankovní převod',
  'method-direct-debit': 'Inkaso',
  'method-pay-by-bank': 'Platba z banky',
  'method-cash': 'Hotovost',
  'method-cheque': 'Šek',
  'not-ready': 'Dnes se to nehodí?',
  remind: 'Připomenout později',
  'remind-date': 'Znovu se zeptáme {date}.',
  reminded: 'Děkujeme, že nás čtete. Znovu se zeptáme {date}.',
  undo: 'Vrátit zpět',
  'preview-note': 'Toto je náhled: nic se neukládá.',
  supporter: 'Už vás podporuji',
  supported: 'Děkujeme za vaši podporu. Znovu se nezeptáme dříve než {date}.',
  'count-question': 'Jak víte, kolik toho čtu?',
  'count-answer':
    'Váš prohlížeč počítá články, které tu otevřete: {n} od {date}. Neukládají se žádné titulky ani adresy a nám ani nikomu jinému se nic neposílá.',
  'count-stop': 'Smazat číslo a dál nepočítat',
  'count-stopped': 'Číslo je smazané a vaše články se už nepočítají.',
};

registerTexts('cs', words);
