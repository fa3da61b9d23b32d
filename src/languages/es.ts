import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Spanish. */
const words: Messages = {
  headline: 'Antes de que te vayas, queremos pedirte un pequeño favor',
  appeal:
    'Has llegado al final de este artículo y nadie te ha pedido dinero por el camino. [{publisher} sigue|Seguimos] en abierto para todo el mundo porque hay gente como tú que decide aportar algo.\n' +
    '[Desde hace más de {over}, nuestra|Desde hace {age}, nuestra|Nuestra] redacción hace llamadas, lee la letra pequeña y aguanta reuniones largas para que sepas lo que está pasando. Eso lleva tiempo, y tiempo es lo que nos da tu apoyo.\n' +
    'Si puedes, ayúdanos hoy[, aunque sea con {smallest}]. Si no puedes, sigue leyendo: aquí siempre tienes las puertas abiertas. Gracias.',
  'age-one': '{n} año',
  'age-many': '{n} años',
  'age-other': '{n} años',
  'frequency-legend': '¿Con qué frecuencia?',
  'frequency-once': 'Una vez',
  'frequency-weekly': 'Cada semana',
  'frequency-monthly': 'Cada mes',
  'frequency-quarterly': 'Cada trimestre',
  'frequency-yearly': 'Cada año',
  'amount-legend': '¿Cuánto?',
  'period-once': 'una vez',
  'period-weekly': 'a la semana',
  'period-monthly': 'al mes',
  'period-quarterly': 'al trimestre',
  'period-yearly': 'al año',
  gift: '{amount} {period}',
  'other-label': 'Otra cantidad, en {currency}',
  'other-hint': 'De {min} a {max}',
  'error-prefix': 'Error:',
  'error-empty': 'Escribe una cantidad de {min} a {max} o elige una de las de arriba.',
  'error-format': 'Escribe la cantidad en cifras, por ejemplo {example}.',
  'error-decimals': 'Para que no haya dudas, escribe la cantidad así: {example}.',
  'error-min': 'Escribe al menos {min}.',
  'error-max': 'Escribe como máximo {max}.',
  support: 'Apoyar con {amount} {period}',
  'support-once': 'Apoyar una vez con {amount}',
  'support-plain': 'Apoyar',
  labelled: '{label}: {amount} {period}',
  'new-tab': 'se abre en una pestaña nueva',
  'payment-methods': 'Formas de pago',
  'method-card': 'Tarjeta',
  'method-bank-transfer': 'Transferencia bancaria',
  'method-direct-debit': 'Domiciliación bancaria',
  'method-pay-by-bank': 'Pago desde el banco',
  'method-cash': 'Efectivo',
  'method-cheque': 'Cheque',
  'not-ready': '¿Hoy no es buen momento?',
  remind: 'Recuérdamelo más adelante',
  'remind-date': 'Te lo recordaremos el {date}.',
  reminded: 'Gracias por leernos. Te lo recordaremos el {date}.',
  undo: 'Deshacer',
  'preview-note': 'Esto es una vista previa: no se guarda nada.',
  supporter: 'Ya apoyo a este medio',
  supported: 'Gracias por tu apoyo. No volveremos a pedírtelo antes del {date}.',
  'count-question': '¿Cómo se sabe cuánto leo?',
  'count-answer':
    'Tu navegador cuenta los artículos que abres aquí: {n} desde el {date}. No se guardan títulos ni direcciones y no se envía nada, ni a nosotros ni a nadie.',
  'count-stop': 'Borrar el número y dejar de contar',
  'count-stopped': 'El número se ha borrado y tus artículos ya no se cuentan.',
};

registerTexts('es', words);
