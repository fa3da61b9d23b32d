/** The script of the picker alone, beside the main one: registers the element, and adds its class to what that has under its name. */
import { api } from './api.js';
import './define-amount-picker.js';

Object.assign(api, { SmallFavorAmountPicker: customElements.get('small-favor-amount-picker') });
