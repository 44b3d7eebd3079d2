/** A country is found, and a State known, by its name in any language of the product: whatever asks for all of them brings them along. */
import '../i18n/messages/names/ar.ts';
import '../i18n/messages/names/en.ts';
import '../i18n/messages/names/es.ts';
import '../i18n/messages/names/fr.ts';
