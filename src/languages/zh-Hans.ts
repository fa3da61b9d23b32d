import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Chinese in simplified characters. */
const words: Messages = {
  headline: '离开之前，想请您帮个小忙',
  appeal:
    '您已读到本文的结尾，一路上没有人请您付费。[{publisher}|我们的报道]能一直向所有人开放，是因为有像您这样的读者愿意出一份力。\n' +
    '[逾{over}来，我们的记者|{age}来，我们的记者|我们的记者]打电话求证、细读小字条款、听完一场场冗长的会议，只为让您了解正在发生的事。这需要时间，而您的支持换来的正是时间。\n' +
    '如果方便，请在今天支持我们[，哪怕只是{smallest}]。如果不便，请继续阅读：无论如何，我们都欢迎您。谢谢。',
  'age-other': '{n}年',
  'frequency-legend': '多久支持一次？',
  'frequency-once': '一次',
  'frequency-weekly': '每周',
  'frequency-monthly': '每月',
  'frequency-quarterly': '每季度',
  'frequency-yearly': '每年',
  'amount-legend': '支持多少？',
  'period-once': '一次',
  'period-weekly': '每周',
  'period-monthly': '每月',
  'period-quarterly': '每季度',
  'period-yearly': '每年',
  gift: '{period} {amount}',
  'other-label': '其他金额（{currency}）',
  'other-hint': '{min} 至 {max}',
  'error-prefix': '错误：',
  'error-empty': '请输入 {min} 至 {max} 之间的金额，或从上面选择。',
  'error-format': '请用数字输入金额，例如 {example}。',
  'error-decimals': '请将金额写成 {example} 的形式，以免我们误读。',
  'error-min': '请输入 {min} 或以上的金额。',
  'error-max': '请输入 {max} 或以下的金额。',
  support: '{period}支持 {amount}',
  'support-once': '一次性支持 {amount}',
  'support-plain': '支持我们',
  labelled: '{label}：{period} {amount}',
  'new-tab': '在新标签页中打开',
  'payment-methods': '付款方式',
  'method-card': '银行卡',
  'method-bank-transfer': '银行转账',
  'method-direct-debit': '自动扣款',
  'method-pay-by-bank': '银行付款',
  'method-cash': '现金',
  'method-cheque': '支票',
  'not-ready': '今天不方便？',
  remind: '以后再提醒我',
  'remind-date': '我们将在{date}再次询问。',
  reminded: '感谢您的阅读。我们将在{date}再次询问。',
  undo: '撤销',
  'preview-note': '这是预览：不会保存任何内容。',
  supporter: '我已经在支持你们',
  supported: '感谢您的支持。{date}之前，我们不会再询问。',
  'count-question': '你们怎么知道我读了多少？',
  'count-answer':
    '您的浏览器会统计您在这里打开的文章：自{date}起共 {n} 篇。不会保存标题和网址，也不会发送给我们或任何人。',
  'count-stop': '删除数字并停止统计',
  'count-stopped': '数字已删除，不再统计您打开的文章。',
};

registerTexts('zh-Hans', words);
