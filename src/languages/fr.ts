import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** French. */
const words: Messages = {
  headline: 'Avant que vous ne partiez, nous avons un petit service à vous demander',
  appeal:
    'Vous voici à la fin de cet article, et personne ne vous a demandé de payer en cours de route. Chez [{publisher}|nous], l’accès reste libre pour tout le monde parce que des lectrices et des lecteurs comme vous choisissent d’y contribuer.\n' +
    '[Depuis plus de {over}, notre|Depuis {age}, notre|Notre] rédaction passe des coups de fil, lit les petites lignes et assiste à de longues réunions pour que vous sachiez ce qui se passe. Cela prend du temps, et c’est ce temps que votre soutien nous donne.\n' +
    'Si vous le pouvez, aidez-nous aujourd’hui[, même avec {smallest}]. Sinon, continuez à nous lire\u00a0: quoi qu’il en soit, vous êtes ici chez vous. Merci.',
  'first-day': '1er',
  'age-one': '{n}\u00a0an',
  'age-other': '{n}\u00a0ans',
  'age-many': '{n}\u00a0ans',
  'frequency-legend': 'À quelle fréquence\u202f?',
  'frequency-once': 'Une fois',
  'frequency-weekly': 'Chaque semaine',
  'frequency-monthly': 'Chaque mois',
  'frequency-quarterly': 'Chaque trimestre',
  'frequency-yearly': 'Chaque année',
  'amount-legend': 'Quel montant\u202f?',
  'period-once': 'une fois',
  'period-weekly': 'par semaine',
  'period-monthly': 'par mois',
  'period-quarterly': 'par trimestre',
  'period-yearly': 'par an',
  gift: '{amount} {period}',
  'other-label': 'Autre montant, en {currency}',
  'other-hint': 'De {min} à {max}',
  'error-prefix': 'Erreur\u00a0:',
  'error-empty': 'Indiquez un montant de {min} à {max}, ou choisissez-en un ci-dessus.',
  'error-format': 'Indiquez le montant en chiffres, par exemple {example}.',
  'error-decimals': 'Pour éviter toute erreur, écrivez le montant ainsi\u00a0: {example}.',
  'error-min': 'Indiquez au moins {min}.',
  'error-max': 'Indiquez au plus {max}.',
  support: 'Soutenir avec {amount} {period}',
  'support-once': 'Soutenir une fois avec {amount}',
  'support-plain': 'Nous soutenir',
  labelled: '{label}\u00a0: {amount} {period}',
  'new-tab': 's’ouvre dans un nouvel onglet',
  'payment-methods': 'Moyens de paiement',
  'method-card': 'Carte bancaire',
  'method-bank-transfer': 'Virement',
  'method-direct-debit': 'Prélèvement',
  'method-pay-by-bank': 'Paiement par compte bancaire',
  'method-cash': 'Espèces',
  'method-cheque': 'Chèque',
  'not-ready': 'Pas le bon moment pour nous soutenir\u202f?',
  remind: 'Me le rappeler plus tard',
  'remind-date': 'Nous vous le rappellerons le {date}.',
  reminded: 'Merci de nous lire. Nous vous le rappellerons le {date}.',
  undo: 'Annuler',
  'preview-note': 'Ceci est un aperçu : rien n’est enregistré.',
  supporter: 'Je vous soutiens déjà',
  supported: 'Merci de votre soutien. Nous ne vous solliciterons pas de nouveau avant le {date}.',
  'count-question': 'Comment savez-vous combien je lis\u202f?',
  'count-answer':
    'Votre navigateur compte les articles que vous ouvrez ici\u00a0: {n} depuis le {date}. Aucun titre ni aucune adresse n’est conservé, et rien n’est transmis, ni à nous ni à personne.',
  'count-stop': 'Effacer ce nombre et ne plus compter',
  'count-stopped': 'Le nombre est effacé et vos articles ne sont plus comptés.',
};

registerTexts('fr', words);
