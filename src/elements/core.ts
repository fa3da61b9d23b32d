/** What a part in a script of its own takes from the main one, by the names that it imports. */
import { html, nothing } from 'lit';
import { documentProperty } from '../browser/document.js';
import { own } from '../domain/own.js';
import { linkValues } from '../domain/selection.js';
import { OFFER_ATTRIBUTES, readOfferSettings } from '../domain/settings.js';
import { NativeEvent } from '../events/gift-event.js';
import { SmallFavorSelectEvent } from '../events/select-event.js';
import { version } from '../version.js';
import { baseStyles } from './base.styles.js';
import { defineProperties, GivingElement } from './giving-element.js';
import { errorText, pickerListeners, pickerTemplate } from './picker-template.js';
import { pickerStyles } from './picker.styles.js';

export const core: object = {
  html,
  nothing,
  documentProperty,
  own,
  linkValues,
  OFFER_ATTRIBUTES,
  readOfferSettings,
  NativeEvent,
  SmallFavorSelectEvent,
  version,
  baseStyles,
  defineProperties,
  GivingElement,
  errorText,
  pickerListeners,
  pickerTemplate,
  pickerStyles,
};
