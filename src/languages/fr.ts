import type { Messages } from '../messages/messages.js';
import { registerMessages } from './register.js';

/** French. */
const words: Messages = {
  headline: 'Avant de partir, nous avons un petit service à vous demander',
  appeal:
    'Vous voici à la fin de cet article, et personne ne vous a demandé de payer en chemin. [{publisher} reste|Nous restons] en accès libre parce que des lectrices et des lecteurs comme vous choisissent d’y contribuer.\n' +
    '[Depuis plus de {over}, notre|Depuis {age}, notre|Notre] rédaction passe les coups de fil, lit les petites lignes et assiste aux longues réunions pour que vous sachiez ce qui se passe. Cela prend du temps, et c’est ce temps que votre soutien rend possible.\n' +
    'Si vous le pouvez, aidez-nous aujourd’hui[, même avec {smallest}]. Sinon, continuez à nous lire : vous êtes ici chez vous dans tous les cas. Merci.',
  'age-one': '{n} an',
  'age-other': '{n} ans',
  'age-many': '{n} ans',
  'frequency-legend': 'À quelle fréquence ?',
  'frequency-once': 'Une fois',
  'frequency-weekly': 'Chaque semaine',
  'frequency-monthly': 'Chaque mois',
  'frequency-quarterly': 'Chaque trimestre',
  'frequency-yearly': 'Chaque année',
  'amount-legend': 'Quel montant ?',
  'period-once': 'une fois',
  'period-weekly': 'par semaine',
  'period-monthly': 'par mois',
  'period-quarterly': 'par trimestre',
  'period-yearly': 'par an',
  gift: '{amount} {period}',
  'other-label': 'Autre montant, en {currency}',
  'other-hint': 'De {min} à {max}',
  'error-prefix': 'Erreur :',
  'error-empty': 'Indiquez un montant de {min} à {max}, ou choisissez-en un ci-dessus.',
  'error-format': 'Indiquez le montant en chiffres, par exemple {example}.',
  'error-decimals': 'Écrivez le montant sous la forme {example}, pour que nous le lisions bien.',
  'error-min': 'Indiquez {min} ou plus.',
  'error-max': 'Indiquez {max} ou moins.',
  support: 'Soutenir avec {amount} {period}',
  'support-once': 'Soutenir une fois avec {amount}',
  'support-plain': 'Nous soutenir',
  labelled: '{label} : {amount} {period}',
  'new-tab': 's’ouvre dans un nouvel onglet',
  'payment-methods': 'Moyens de paiement',
  'method-card': 'Carte bancaire',
  'method-bank-transfer': 'Virement',
  'method-direct-debit': 'Prélèvement',
  'method-pay-by-bank': 'Paiement par banque',
  'method-cash': 'Espèces',
  'method-cheque': 'Chèque',
  'not-ready': 'Pas le bon moment pour nous soutenir ?',
  remind: 'Me le rappeler plus tard',
  'remind-date': 'Nous vous le redemanderons le {date}.',
  reminded: 'Merci de nous lire. Nous vous le redemanderons le {date}.',
  undo: 'Annuler',
};

registerMessages('fr', words);
