import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Polish. */
const words: Messages = {
  headline: 'Zanim pójdziesz dalej, mamy małą prośbę',
  appeal:
    'To już koniec tego artykułu i nikt po drodze nie poprosił Cię o zapłatę. [Artykuły redakcji „{publisher}” są dostępne|Nasze artykuły są dostępne] dla wszystkich, bo czytelnicy tacy jak Ty decydują się nas wesprzeć.\n' +
    '[Od ponad {over} dzwonimy|Od {age} dzwonimy|Dzwonimy], czytamy to, co napisano drobnym drukiem, i siedzimy na długich zebraniach, żeby było wiadomo, co się dzieje. To wymaga czasu, a właśnie czas daje nam Twoje wsparcie.\n' +
    'Jeśli możesz, pomóż dziś[ – wystarczy {smallest}]. Jeśli nie, czytaj dalej: zawsze jest tu dla Ciebie miejsce. Dziękujemy.',
  'age-one': 'roku',
  'age-few': '{n} lat',
  'age-many': '{n} lat',
  'age-other': '{n} roku',
  'frequency-legend': 'Jak często?',
  'frequency-once': 'Jednorazowo',
  'frequency-weekly': 'Co tydzień',
  'frequency-monthly': 'Co miesiąc',
  'frequency-quarterly': 'Co kwartał',
  'frequency-yearly': 'Co rok',
  'amount-legend': 'Ile?',
  'period-once': 'jednorazowo',
  'period-weekly': 'tygodniowo',
  'period-monthly': 'miesięcznie',
  'period-quarterly': 'kwartalnie',
  'period-yearly': 'rocznie',
  gift: '{amount} {period}',
  'other-label': 'Inna kwota ({currency})',
  'other-hint': 'Od {min} do {max}',
  'error-prefix': 'Błąd:',
  'error-empty': 'Wpisz kwotę od {min} do {max} albo wybierz jedną z powyższych.',
  'error-format': 'Wpisz kwotę cyframi, na przykład {example}.',
  'error-decimals': 'Zapisz kwotę tak: {example}, żebyśmy dobrze ją odczytali.',
  'error-min': 'Wpisz {min} lub więcej.',
  'error-max': 'Wpisz {max} lub mniej.',
  support: 'Wesprzyj nas: {amount} {period}',
  'support-once': 'Wesprzyj nas jednorazowo: {amount}',
  'support-plain': 'Wesprzyj nas',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'otwiera się w nowej karcie',
  'payment-methods': 'Metody płatności',
  'method-card': 'Karta',
  'method-bank-transfer': 'Przelew bankowy',
  'method-direct-debit': 'Polecenie zapłaty',
  'method-pay-by-bank': 'Płatność przez bank',
  'method-cash': 'Gotówka',
  'method-cheque': 'Czek',
  'not-ready': 'Dziś to nie najlepszy moment?',
  remind: 'Przypomnij później',
  'remind-date': 'Zapytamy ponownie {date}.',
  reminded: 'Dziękujemy za lekturę. Zapytamy ponownie {date}.',
  undo: 'Cofnij',
  'preview-note': 'To tylko podgląd: nic nie zostanie zapisane.',
  supporter: 'Już was wspieram',
  supported: 'Dziękujemy za wsparcie. Nie zapytamy ponownie przed {date}.',
  'count-question': 'Skąd wiecie, ile czytam?',
  'count-answer':
    'Twoja przeglądarka liczy otwierane tu artykuły: {n} od {date}. Tytuły i adresy nie są zapisywane, a nic nie jest wysyłane ani do nas, ani do nikogo innego.',
  'count-stop': 'Usuń liczbę i przestań liczyć',
  'count-stopped': 'Liczba została usunięta, a artykuły nie są już liczone.',
};

registerTexts('pl', words);
