/** Words in a header of a CRM that say whose record it is, in the languages of the exports. */
const PERSON =
  /\b(?:names?|nome|nombre|noms?|naam|vorname|nachname|prenom|apellidos?|cognome|salutation|title|anrede|e ?mails?|correo|courriel|phone|mobile|cell|handy|telefon\w*|telephone|telefono|telefoon|fax|whatsapp|owner|besitzer|inhaber|zustandig\w*|proprietaire|propietario|proprietario|eigenaar|rep|user|author|by|assigned|assignee|company|companies|unternehmen|firma|entreprise|societe|empresa|azienda|bedrijf|account|organi[sz]ation|contacts?|kontakte?|associated|address|adresse|direccion|endereco|indirizzo|adres|street|strasse|city|zip|postal|plz|birth\w*|geburts\w*|linkedin|twitter|facebook|instagram|skype|website|domain|ip|notes?|notizen|notas|description|beschreibung|message|nachricht|comments?|remarks?|next step|activity|customers?|clients?|kunden?|cliente|klant)\b/;
/** Of platforms, whose rows are our own posts and ads, only these are about people. */
const PERSON_ON_PLATFORM =
  /\b(?:e ?mails?|phone|telefon\w*|posted by|created by|published by|author|owner|first name|last name|full name|user name|username)\b/;
const NOT_A_PERSON =
  /\b(?:campaign|kampagne|campagne|campana|campanha|stage|phase|pipeline|source|status|product|page|form|event|date|datum|fecha|data|time|number of|count|id|type|segment)\b/;

/** Whether a column holds personal data, by the key of its header. */
export function isPersonalHeader(key: string, ofPeople: boolean): boolean {
  return ofPeople ? PERSON.test(key) && !NOT_A_PERSON.test(key) : PERSON_ON_PLATFORM.test(key);
}

/** Whether a text is, or holds, a mail address or a number of a phone. */
export function looksPersonal(text: string): boolean {
  return (
    /\S@\S/.test(text) ||
    /(?:\+|\b00|\(0?\d)[\d\s()./-]{6,}\d|\b\d{3}[\s.-]\d{3,4}[\s.-]?\d{3,4}\b|\b0\d{6,}\b/.test(
      text,
    )
  );
}
