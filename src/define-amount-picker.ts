import { SmallFavorAmountPicker } from './elements/small-favor-amount-picker.js';

declare global {
  interface HTMLElementTagNameMap {
    'small-favor-amount-picker': SmallFavorAmountPicker;
  }
}

if (!customElements.get('small-favor-amount-picker'))
  customElements.define('small-favor-amount-picker', SmallFavorAmountPicker);
