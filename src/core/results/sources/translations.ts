/**
 * English headers, and what exports in German, French, Spanish, Portuguese, Italian and Dutch call them,
 * as far as the words are well known. All are written as `headerKey` writes them, without accents
 * and marks. A header that stands nowhere here is mapped by hand, once.
 */
const TRANSLATIONS = `
post id:beitrags id|identifiant de publication|id de publication|identifiant de la publication|identificador de la publicacion|id de la publicacion|identificacao do post|id da publicacao|id del post|bericht id
permalink:permanenter link|lien permanent|permalien|enlace permanente|link permanente|permanente link
title:titel|titre|titulo|titolo
description:beschreibung|descripcion|descricao|descrizione|beschrijving
publish time:veroffentlichungszeit|zeitpunkt der veroffentlichung|veroffentlichungsdatum|veroffentlicht am|heure de publication|date de publication|publie le|hora de publicacion|fecha de publicacion|publicado el|horario de publicacao|data de publicacao|publicado em|ora di pubblicazione|data di pubblicazione|pubblicato il|publicatietijd|publicatiedatum|gepubliceerd op
page name:seitenname|nom de la page|nombre de la pagina|nome da pagina|nome della pagina|paginanaam
account username:benutzername des kontos|kontoname|nom de profil du compte|nom d utilisateur du compte|nombre de usuario de la cuenta|nome de usuario da conta|nome utente dell account|gebruikersnaam van account
custom labels:benutzerdefinierte labels|libelles personnalises|etiquetas personalizadas|etichette personalizzate|aangepaste labels
primary:primar|primaire|principal|primario|primair
date:datum|fecha|data
day:tag|jour|dia|giorno|dag
week:woche|semaine|semana|settimana
month:monat|mois|mes|mese|maand
reporting starts:berichtsbeginn|berichtsstart|auswertungsbeginn|debut des rapports|debut du rapport|inicio del informe|inicio dos relatorios|inicio do relatorio|inizio del report|inizio dei report|begin rapportage|rapportage begint
reporting ends:berichtsende|auswertungsende|fin des rapports|fin du rapport|fin del informe|termino dos relatorios|encerramento dos relatorios|fim do relatorio|fine del report|fine dei report|einde rapportage|rapportage eindigt
views:aufrufe|ansichten|vues|visualizaciones|visualizacoes|visualizzazioni|weergaven
impressions:impressionen|impresiones|impressoes|impression|vertoningen
video views:videoaufrufe|vues de videos|visualizaciones de video|visualizacoes de video|visualizzazioni video|videoweergaven
profile views:profilaufrufe|vues du profil|visualizaciones del perfil|visitas al perfil|visualizacoes do perfil|visualizzazioni del profilo|profielweergaven
reach:reichweite|couverture|portee|alcance|copertura|bereik
reactions:reaktionen|reacciones|reacoes|reazioni
likes:gefallt mir angaben|gefallt mir|mag ich bewertungen|j aime|mentions j aime|me gusta|curtidas|gostos|mi piace|vind ik leuks
comments:kommentare|commentaires|comentarios|commenti|opmerkingen
shares:geteilte inhalte|geteilt|mal geteilt|partages|compartidos|veces compartido|compartilhamentos|partilhas|condivisioni|deelacties|gedeeld
saves:gespeichert|gespeicherte inhalte|enregistrements|guardados|salvamentos|salvataggi|keer opgeslagen
engagements:interaktionen|interactions|interacciones|engajamentos|interazioni|interacties
reactions comments and shares:reaktionen kommentare und geteilte inhalte|reactions commentaires et partages|reacciones comentarios y veces que se compartio|reacoes comentarios e compartilhamentos|reazioni commenti e condivisioni|reacties opmerkingen en deelacties
clicks:klicks|clics|cliques|clic|klikken
clicks all:klicks alle|clics tous|clics todos|cliques todos|clic tutti|klikken alle
total clicks:klicks insgesamt|gesamtzahl der klicks|total des clics|nombre total de clics|clics totales|total de clics|total de cliques|clic totali|totaal aantal klikken
link clicks:link klicks|linkklicks|clics sur le lien|clics sur un lien|clics en el enlace|cliques no link|clic sul link|linkklikken|klikken op links
campaign:kampagne|campagne|campana|campanha|campagna
campaign name:kampagnenname|nom de la campagne|nombre de la campana|nome da campanha|nome campagna|nome della campagna|campagnenaam
ad set name:anzeigengruppenname|name der anzeigengruppe|nom de l ensemble de publicites|nombre del conjunto de anuncios|nome do conjunto de anuncios|nome del gruppo di inserzioni|nome gruppo di inserzioni|naam advertentieset|advertentiesetnaam
ad name:anzeigenname|name der anzeige|nom de la publicite|nombre del anuncio|nome do anuncio|nome dell inserzione|nome inserzione|advertentienaam|naam advertentie
ad id:anzeigen id|identifiant de la publicite|identificador del anuncio|id do anuncio|id inserzione|advertentie id
ad group:anzeigengruppe|groupe d annonces|grupo de anuncios|gruppo di annunci|advertentiegroep
amount spent:ausgegebener betrag|montant depense|importe gastado|valor usado|valor gasto|montante gasto|importo speso|uitgegeven bedrag|besteed bedrag
cost:kosten|ausgaben|cout|coste|custo|costo
currency:wahrung|wahrungscode|devise|code de devise|moneda|codigo de moneda|moeda|codigo da moeda|valuta|codice valuta|valutacode
results:ergebnisse|resultats|resultados|risultati|resultaten
result indicator:ergebnisindikator|ergebnistyp|indicateur de resultat|indicateur de resultats|type de resultat|type de resultats|indicador de resultado|indicador de resultados|tipo de resultado|indicatore di risultato|indicatore dei risultati|tipo di risultato|resultaatindicator|resultaattype
objective:ziel|objectif|objetivo|obiettivo|doelstelling
leads:anfragen|prospects|prospectos|clientes potenciales
conversions:conversiones|conversoes|conversioni|conversies
conversion action:conversion aktion|action de conversion|accion de conversion|acao de conversao|azione di conversione|conversieactie
session source medium:sitzung quelle medium|quelle medium der sitzung|source support de la session|session source support|fuente medio de la sesion|sesion fuente medio|origem midia da sessao|origem meio da sessao|sorgente mezzo sessione|sorgente mezzo della sessione|sessiebron medium|sessie bron medium
session campaign:sitzung kampagne|kampagne der sitzung|campagne de la session|campana de la sesion|campanha da sessao|campagna sessione|campagna della sessione|sessiecampagne
sessions:sitzungen|sesiones|sessoes|sessioni|sessies
key events:schlusselereignisse|evenements cles|eventos clave|eventos principais|eventos chave|eventi chiave|belangrijke gebeurtenissen
landing page:landingpage|landingpage abfragestring|page de destination|page de destination chaine de requete|pagina de destino|pagina di destinazione|landingspagina
nth day:n tag|jour n|enesimo dia|ennesimo giorno
post link:beitragslink|link zum beitrag|lien du post|lien de la publication|enlace de la publicacion|link da publicacao|link del post|link naar bijdrage
post title:beitragstitel|titel des beitrags|titre du post|titre de la publication|titulo de la publicacion|titulo da publicacao|titolo del post|bijdragetitel
post type:beitragstyp|beitragsart|type de post|tipo de publicacion|tipo de publicacao|tipo di post
impressions total:impressionen gesamt|impresiones total|impressoes total|impressioni totale
clicks total:klicks gesamt|clics total|cliques total
reactions total:reaktionen gesamt|reacciones total|reacoes total
comments total:kommentare gesamt|commentaires total|comentarios total
reposts:republications|diffusioni post
reposts total:reposts gesamt|republications total
post url:beitrags url|url des beitrags|url du post|url de la publicacion|url da publicacao|url del post
total views:aufrufe insgesamt|gesamtaufrufe|total des vues
total likes:likes insgesamt|total des j aime|total de me gusta
total comments:kommentare insgesamt|total des commentaires|total de comentarios
total shares:geteilte inhalte insgesamt|total des partages|total de compartidos|total de compartilhamentos
lead id:id de piste|id del candidato|id do lead|id lead
video title:videotitel|titel des videos|titre de la video|titulo del video|titulo do video|titolo video|titolo del video
video link:videolink|lien de la video|enlace del video|link do video|link del video
video publish time:veroffentlichungszeit des videos|veroffentlichungszeitpunkt des videos|date de publication de la video|heure de publication de la video|hora de publicacion del video|horario de publicacao do video|ora di pubblicazione del video|publicatietijd van video
content:inhalte|contenu|contenido|conteudo|contenuti
record id:datensatz id|id de fiche d informations|id de registro|id do registro|id record
deal name:nom de la transaction|nombre del negocio|nome do negocio|nome dell affare|dealnaam
deal stage:deal phase|dealphase|phase de la transaction|etape de la transaction|etapa del negocio|etapa do negocio|fase dell affare|fase affare|dealfase
amount:betrag|montant|importe|valor|importo|bedrag|umsatz|omzet
value:wert|valeur|valore|waarde
create date:erstellungsdatum|erstelldatum|erstellt am|erstellt|date de creation|cree le|fecha de creacion|creado|data de criacao|criado|data di creazione|data creazione|creato|aanmaakdatum|datum gemaakt
close date:abschlussdatum|schlusstermin|date de fermeture|date de cloture|fecha de cierre|data de fechamento|data di chiusura|data chiusura|sluitingsdatum
original traffic source:ursprungliche traffic quelle|ursprungliche quelle|source de trafic d origine|source d origine|fuente de trafico original|fuente original|fonte original|origem original|fonte originale|oorspronkelijke bron
closed lost reason:grund fur verlorenen deal|motif de la perte|raison de la perte|motivo de la perdida|motivo de perda|motivo della perdita
contact owner:kontakt inhaber|zustandiger mitarbeiter|proprietaire du contact|propietario del contacto|proprietario do contato|proprietario del contatto|contacteigenaar
email:e mail|e mail adresse|adresse e mail|correo|correo electronico
first name:vorname|prenom|nombre|nome|voornaam
last name:nachname|nom|apellidos|sobrenome|cognome|achternaam
company:firma|unternehmen|societe|entreprise|empresa|azienda|bedrijf
lifecycle stage:lifecycle phase|phase du cycle de vie|etape du cycle de vie|etapa del ciclo de vida|fase do ciclo de vida|fase del ciclo di vita|levenscyclusfase
lead status:leadstatus|statut du lead|statut de la piste|estado del lead|estado del candidato|status do lead|stato del lead|stato lead
lead source:lead quelle|leadquelle|origine de la piste|source de la piste|origen del candidato|origem do lead|fonte del lead|leadbron
opportunity id:id de opportunite|id de la oportunidad|id da oportunidade|id opportunita
opportunity name:nom de l opportunite|nombre de la oportunidad|nome da oportunidade|nome opportunita|naam van opportunity
account name:accountname|nom du compte|nombre de la cuenta|nome da conta|nome account
stage:phase|etape|etapa|fase
source:quelle|origine|fuente|origen|origem|fonte|bron
channel:kanal|canal|canale|kanaal|plattform|plataforma|piattaforma
first contact:erstkontakt|premier contact|primer contacto|primeiro contato|primo contatto|eerste contact
qualified:qualifiziert|qualifies|qualifie|cualificados|calificados|cualificado|calificado|qualificados|qualificado|qualificati|qualificato|gekwalificeerd
reason:grund|raison|motivo|reden
audience:zielgruppe|publico|doelgroep
closed on:abgeschlossen am|cloture le|cerrado|fechado|chiuso|gesloten
outcome:ergebnis|resultat|resultado|esito|uitkomst
quotes:angebote|devis|presupuestos|propostas|orcamentos|preventivi|offertes
won:verkaufe|abschlusse|ventes|ventas|vendas|vendite|verkopen
count:anzahl|cantidad|quantidade|numero|aantal
kind:art|typ|tipo
calls:anrufe|appels|llamadas|ligacoes|chiamate|gesprekken`;

/** The English header of a translated one, both in the form that headers are compared in. */
export const ENGLISH: ReadonlyMap<string, string> = new Map(
  TRANSLATIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', words = ''] = line.split(/:(.*)/);
      return words.split('|').map((word): [string, string] => [word, english]);
    }),
);
