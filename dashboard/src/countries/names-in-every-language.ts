/** A country is found by its name in any language of the product, so where one is looked for all of them come. */
import '../i18n/messages/names/ar.ts';
import '../i18n/messages/names/en.ts';
import '../i18n/messages/names/es.ts';
import '../i18n/messages/names/fr.ts';
