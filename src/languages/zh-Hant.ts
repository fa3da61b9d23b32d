import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Chinese in traditional characters. */
const words: Messages = {
  headline: '離開之前，想請您幫個小忙',
  appeal:
    '您已讀到本文的結尾，一路上沒有人請您付費。[{publisher}|我們的報導]能一直向所有人開放，是因為有像您這樣的讀者願意出一份力。\n' +
    '[逾{over}來，我們的記者|{age}來，我們的記者|我們的記者]打電話求證、細讀小字條款、聽完一場場冗長的會議，只為讓您了解正在發生的事。這需要時間，而您的支持換來的正是時間。\n' +
    '如果方便，請在今天支持我們[，哪怕只是{smallest}]。如果不便，請繼續閱讀：無論如何，我們都歡迎您。謝謝。',
  'age-other': '{n}年',
  'frequency-legend': '多久支持一次？',
  'frequency-once': '單次',
  'frequency-weekly': '每週',
  'frequency-monthly': '每月',
  'frequency-quarterly': '每季',
  'frequency-yearly': '每年',
  'amount-legend': '支持多少？',
  'period-once': '單次',
  'period-weekly': '每週',
  'period-monthly': '每月',
  'period-quarterly': '每季',
  'period-yearly': '每年',
  gift: '{period} {amount}',
  'other-label': '其他金額（{currency}）',
  'other-hint': '{min} 至 {max}',
  'error-prefix': '錯誤：',
  'error-empty': '請輸入 {min} 至 {max} 之間的金額，或從上方選擇。',
  'error-format': '請用數字輸入金額，例如 {example}。',
  'error-decimals': '請將金額寫成 {example} 的形式，以免我們誤讀。',
  'error-min': '請輸入 {min} 或以上的金額。',
  'error-max': '請輸入 {max} 或以下的金額。',
  support: '{period}支持 {amount}',
  'support-once': '單次支持 {amount}',
  'support-plain': '支持我們',
  labelled: '{label}：{period} {amount}',
  'new-tab': '在新分頁中開啟',
  'payment-methods': '付款方式',
  'method-card': '信用卡',
  'method-bank-transfer': '銀行轉帳',
  'method-direct-debit': '自動扣款',
  'method-pay-by-bank': '銀行付款',
  'method-cash': '現金',
  'method-cheque': '支票',
  'not-ready': '今天不方便？',
  remind: '以後再提醒我',
  'remind-date': '我們將在{date}再次詢問。',
  reminded: '感謝您的閱讀。我們將在{date}再次詢問。',
  undo: '復原',
  'preview-note': '這是預覽：不會儲存任何內容。',
  supporter: '我已經在支持你們',
  supported: '感謝您的支持。{date}之前，我們不會再詢問。',
  'count-question': '你們怎麼知道我讀了多少？',
  'count-answer':
    '您的瀏覽器會統計您在這裡開啟的文章：自{date}起共 {n} 篇。不會保存標題和網址，也不會傳送給我們或任何人。',
  'count-stop': '刪除數字並停止統計',
  'count-stopped': '數字已刪除，不再統計您開啟的文章。',
};

registerTexts('zh-Hant', words);
