import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Portuguese, as written in Brazil. */
const words: Messages = {
  headline: 'Antes de você sair, queremos pedir um pequeno favor',
  appeal:
    'Você chegou ao fim desta matéria, e ninguém pediu que você pagasse para ler. [{publisher} continua|Continuamos] com acesso livre para todos porque pessoas como você decidem contribuir.\n' +
    '[Há mais de {over}, nossa|Há {age}, nossa|Nossa] redação faz ligações, lê as letras miúdas e acompanha longas reuniões para que você saiba o que está acontecendo. Isso leva tempo, e tempo é o que o seu apoio nos dá.\n' +
    'Se puder, ajude hoje[, mesmo que seja com {smallest}]. Se não puder, continue lendo: as portas estão abertas de qualquer jeito. Obrigado.',
  'first-day': '1º',
  'age-one': '{n} ano',
  'age-many': '{n} anos',
  'age-other': '{n} anos',
  'frequency-legend': 'Com que frequência?',
  'frequency-once': 'Uma vez',
  'frequency-weekly': 'Toda semana',
  'frequency-monthly': 'Todo mês',
  'frequency-quarterly': 'Todo trimestre',
  'frequency-yearly': 'Todo ano',
  'amount-legend': 'Quanto?',
  'period-once': 'uma vez',
  'period-weekly': 'por semana',
  'period-monthly': 'por mês',
  'period-quarterly': 'por trimestre',
  'period-yearly': 'por ano',
  gift: '{amount} {period}',
  'other-label': 'Outro valor ({currency})',
  'other-hint': 'De {min} a {max}',
  'error-prefix': 'Erro:',
  'error-empty': 'Digite um valor de {min} a {max} ou escolha um acima.',
  'error-format': 'Digite o valor em números, por exemplo {example}.',
  'error-decimals': 'Para não haver engano, escreva o valor assim: {example}.',
  'error-min': 'Digite no mínimo {min}.',
  'error-max': 'Digite no máximo {max}.',
  support: 'Apoiar com {amount} {period}',
  'support-once': 'Apoiar uma vez com {amount}',
  'support-plain': 'Apoiar',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'abre em uma nova aba',
  'payment-methods': 'Formas de pagamento',
  'method-card': 'Cartão',
  'method-bank-transfer': 'Transferência bancária',
  'method-direct-debit': 'Débito automático',
  'method-pay-by-bank': 'Pagamento pelo banco',
  'method-cash': 'Dinheiro',
  'method-cheque': 'Cheque',
  'not-ready': 'Hoje não dá para apoiar?',
  remind: 'Lembrar mais tarde',
  'remind-date': 'Vamos lembrar você em {date}.',
  reminded: 'Obrigado pela leitura. Vamos lembrar você em {date}.',
  undo: 'Desfazer',
  'preview-note': 'Isto é uma prévia: nada será guardado.',
  supporter: 'Já apoio vocês',
  supported: 'Obrigado pelo apoio. Não vamos pedir de novo antes de {date}.',
  'count-question': 'Como vocês sabem quanto eu leio?',
  'count-answer':
    'Seu navegador conta as matérias que você abre aqui: {n} desde {date}. Títulos e endereços não são guardados, e nada é enviado, nem para nós nem para ninguém.',
  'count-stop': 'Apagar o número e parar de contar',
  'count-stopped': 'O número foi apagado, e suas matérias não são mais contadas.',
};

registerTexts('pt', words);
