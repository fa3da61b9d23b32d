import { registerTexts } from '../browser/packs.js';
import type { Messages } from '../messages/messages.js';

/** Japanese. */
const words: Messages = {
  headline: '読み終えたあなたに、小さなお願いがあります',
  appeal:
    'この記事を最後までお読みいただき、ありがとうございます。ここまで、料金をお願いすることはありませんでした。[{publisher}|私たちの記事]をどなたにも開いておけるのは、あなたのような読者の方々が支えてくださるからです。\n' +
    '[{over}以上にわたり|{age}にわたり|日々]、私たちの記者は電話をかけ、細かな文字を読み、長い会議に最後まで立ち会って、いま起きていることをお伝えしてきました。それには時間がかかります。ご支援は、その時間になります。\n' +
    'もし可能でしたら、今日、お力をお貸しください[。{smallest}からでも助けになります]。難しいときは、どうぞこのまま読み続けてください。いつでも歓迎いたします。',
  'age-other': '{n}年',
  'frequency-legend': '支援の頻度',
  'frequency-once': '1回のみ',
  'frequency-weekly': '毎週',
  'frequency-monthly': '毎月',
  'frequency-quarterly': '3か月ごと',
  'frequency-yearly': '毎年',
  'amount-legend': '金額',
  'period-once': '1回のみ',
  'period-weekly': '毎週',
  'period-monthly': '毎月',
  'period-quarterly': '3か月ごと',
  'period-yearly': '毎年',
  gift: '{period}{amount}',
  'other-label': 'その他の金額（{currency}）',
  'other-hint': '{min}から{max}まで',
  'error-prefix': 'エラー：',
  'error-empty': '{min}から{max}までの金額を入力するか、上から選んでください。',
  'error-format': '金額を数字で入力してください（例：{example}）。',
  'error-decimals': '正しく読み取れるよう、{example}のように入力してください。',
  'error-min': '{min}以上の金額を入力してください。',
  'error-max': '{max}以下の金額を入力してください。',
  support: '{period}{amount}で支援する',
  'support-once': '1回のみ{amount}で支援する',
  'support-plain': '支援する',
  labelled: '{label}：{period}{amount}',
  'new-tab': '新しいタブで開きます',
  'payment-methods': 'お支払い方法',
  'method-card': 'カード',
  'method-bank-transfer': '銀行振込',
  'method-direct-debit': '口座振替',
  'method-pay-by-bank': '銀行から支払い',
  'method-cash': '現金',
  'method-cheque': '小切手',
  'not-ready': '今日は難しいですか？',
  remind: 'あとで知らせる',
  'remind-date': '{date}に、もう一度お尋ねします。',
  reminded: 'お読みいただきありがとうございます。{date}に、もう一度お尋ねします。',
  undo: '元に戻す',
  'preview-note': 'これはプレビューです。何も保存されません。',
  supporter: 'すでに支援しています',
  supported: 'ご支援ありがとうございます。{date}まで、再びお尋ねすることはありません。',
  'count-question': 'どれだけ読んだか、なぜわかるのですか？',
  'count-answer':
    'ここで開いた記事の数を、お使いのブラウザーが数えています（{date}から{n}本）。題名やアドレスは保存されず、私たちにも他の誰にも送られません。',
  'count-stop': '数を消して、数えるのをやめる',
  'count-stopped': '数を消しました。記事はもう数えられません。',
};

registerTexts('ja', words);
