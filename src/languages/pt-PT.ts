import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Portuguese, as written in Portugal and in Africa. */
const words: Messages = {
  headline: 'Antes de sair, temos um pequeno favor a pedir-lhe',
  appeal:
    'Chegou ao fim deste artigo e ninguém lhe pediu dinheiro pelo caminho. [{publisher} continua|Continuamos] com acesso livre para todos porque há quem nos leia e escolha contribuir.\n' +
    '[Há mais de {over} que a|Há {age} que a|A] nossa redação faz telefonemas, lê as letras pequenas e acompanha longas reuniões para que saiba o que se passa. Isso leva tempo, e tempo é o que o seu apoio nos dá.\n' +
    'Se puder, ajude hoje[, nem que seja com {smallest}]. Se não puder, continue a ler: a porta está sempre aberta. Obrigado.',
  'first-day': '1',
  'age-one': '{n} ano',
  'age-many': '{n} anos',
  'age-other': '{n} anos',
  'frequency-legend': 'Com que frequência?',
  'frequency-once': 'Uma vez',
  'frequency-weekly': 'Todas as semanas',
  'frequency-monthly': 'Todos os meses',
  'frequency-quarterly': 'Todos os trimestres',
  'frequency-yearly': 'Todos os anos',
  'amount-legend': 'Quanto?',
  'period-once': 'uma vez',
  'period-weekly': 'por semana',
  'period-monthly': 'por mês',
  'period-quarterly': 'por trimestre',
  'period-yearly': 'por ano',
  gift: '{amount} {period}',
  'other-label': 'Outro valor, em {currency}',
  'other-hint': 'De {min} a {max}',
  'error-prefix': 'Erro:',
  'error-empty': 'Introduza um valor de {min} a {max} ou escolha um acima.',
  'error-format': 'Introduza o valor em algarismos, por exemplo {example}.',
  'error-decimals': 'Para não haver enganos, escreva o valor assim: {example}.',
  'error-min': 'Introduza, no mínimo, {min}.',
  'error-max': 'Introduza, no máximo, {max}.',
  support: 'Apoiar com {amount} {period}',
  'support-once': 'Apoiar uma vez com {amount}',
  'support-plain': 'Apoiar',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'abre num novo separador',
  'payment-methods': 'Meios de pagamento',
  'method-card': 'Cartão',
  'method-bank-transfer': 'Transferência bancária',
  'method-direct-debit': 'Débito direto',
  'method-pay-by-bank': 'Pagamento pelo banco',
  'method-cash': 'Numerário',
  'method-cheque': 'Cheque',
  'not-ready': 'Hoje não é boa altura?',
  remind: 'Lembrar-me mais tarde',
  'remind-date': 'Voltamos ao assunto a {date}.',
  reminded: 'Obrigado por nos ler. Voltamos ao assunto a {date}.',
  undo: 'Anular',
  'preview-note': 'Isto é uma pré-visualização: nada é guardado.',
  supporter: 'Já vos apoio',
  supported: 'Obrigado pelo seu apoio. Não voltamos a pedir antes de {date}.',
  'count-question': 'Como sabem quanto leio?',
  'count-answer':
    'O seu navegador conta os artigos que abre aqui: {n} desde {date}. Não se guardam títulos nem endereços, e nada é enviado, nem para nós nem para ninguém.',
  'count-stop': 'Apagar o número e deixar de contar',
  'count-stopped': 'O número foi apagado e os seus artigos já não são contados.',
};

// Elsewhere than in Brazil (CLDR's parent of these locales).
for (const region of ['PT', 'AO', 'CH', 'CV', 'FR', 'GQ', 'GW', 'LU', 'MO', 'MZ', 'ST', 'TL'])
  registerTexts(`pt-${region}`, words);
