import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Korean. */
const words: Messages = {
  headline: '떠나시기 전에 작은 부탁이 있습니다',
  appeal:
    '이 기사를 끝까지 읽으시는 동안 누구도 돈을 내라고 하지 않았습니다. [{publisher}의|저희] 기사가 모두에게 열려 있는 것은 독자 여러분이 기꺼이 힘을 보태 주시기 때문입니다.\n' +
    '[{over} 넘게 저희|{age} 동안 저희|저희] 기자들은 무슨 일이 벌어지고 있는지 알려 드리려고 전화를 걸고, 작은 글씨까지 읽고, 긴 회의를 끝까지 지켜봅니다. 그러려면 시간이 필요하고, 여러분의 후원이 그 시간이 됩니다.\n' +
    '괜찮으시다면 오늘 함께해 주세요[. {smallest}도 큰 힘이 됩니다]. 어려우시다면 그냥 계속 읽어 주세요. 언제든 환영합니다. 고맙습니다.',
  'age-other': '{n}년',
  'frequency-legend': '얼마나 자주 후원하시겠어요?',
  'frequency-once': '한 번',
  'frequency-weekly': '매주',
  'frequency-monthly': '매월',
  'frequency-quarterly': '분기마다',
  'frequency-yearly': '매년',
  'amount-legend': '얼마를 후원하시겠어요?',
  'period-once': '한 번',
  'period-weekly': '매주',
  'period-monthly': '매월',
  'period-quarterly': '분기마다',
  'period-yearly': '매년',
  gift: '{period} {amount}',
  'other-label': '다른 금액({currency})',
  'other-hint': '{min}부터 {max}까지',
  'error-prefix': '오류:',
  'error-empty': '{min}부터 {max}까지의 금액을 입력하거나 위에서 고르세요.',
  'error-format': '금액을 숫자로 입력하세요. 예: {example}',
  'error-decimals': '잘못 읽지 않도록 {example}처럼 입력하세요.',
  'error-min': '{min} 이상을 입력하세요.',
  'error-max': '{max} 이하를 입력하세요.',
  support: '{period} {amount} 후원하기',
  'support-once': '한 번 {amount} 후원하기',
  'support-plain': '후원하기',
  labelled: '{label}: {period} {amount}',
  'new-tab': '새 탭에서 열립니다',
  'payment-methods': '결제 수단',
  'method-card': '카드',
  'method-bank-transfer': '계좌 이체',
  'method-direct-debit': '자동 이체',
  'method-pay-by-bank': '은행 결제',
  'method-cash': '현금',
  'method-cheque': '수표',
  'not-ready': '오늘은 어려우신가요?',
  remind: '나중에 알려 주세요',
  'remind-date': '{date}에 다시 여쭙겠습니다.',
  reminded: '읽어 주셔서 고맙습니다. {date}에 다시 여쭙겠습니다.',
  undo: '되돌리기',
  'preview-note': '미리보기입니다. 아무것도 저장되지 않습니다.',
  supporter: '이미 후원하고 있습니다',
  supported: '후원해 주셔서 고맙습니다. {date} 전에는 다시 여쭙지 않겠습니다.',
  'count-question': '제가 얼마나 읽는지 어떻게 아나요?',
  'count-answer':
    '여기에서 열어 보신 기사를 브라우저가 셉니다. {date}부터 {n}건입니다. 제목이나 주소는 남기지 않으며, 저희에게도 다른 누구에게도 보내지 않습니다.',
  'count-stop': '숫자를 지우고 그만 세기',
  'count-stopped': '숫자를 지웠습니다. 이제 기사를 세지 않습니다.',
};

registerTexts('ko', words);
