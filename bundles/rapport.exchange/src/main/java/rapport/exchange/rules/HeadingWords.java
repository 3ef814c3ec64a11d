package rapport.exchange.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.exchange.model.Column;
import rapport.exchange.model.Field;
import rapport.exchange.model.Format.Kind;

/** What headings mean, in English and German, whichever program wrote them. */
final class HeadingWords {

    private record Meaning(Field field, @Nullable String label) {}

    private static final Map<String, Meaning> OF_PEOPLE = new HashMap<>();
    private static final Map<String, Meaning> OF_ORGANIZATIONS = new HashMap<>();
    private static final Map<String, Meaning> OF_INTERACTIONS = new HashMap<>();
    private static final Map<String, String> PLACES = new HashMap<>();

    static {
        people(Field.KEY, "rapport id|record id|rec id|id|uid|key|contact id|external id|kontakt id");
        people(
                Field.FORMATTED_NAME,
                "name|full name|display name|formatted name|contact name|vollständiger name|anzeigename");
        people(Field.FORMATTED_NAME, "kontakt|ansprechpartner|ansprechpartnerin|person");
        people(Field.GIVEN_NAME, "first name|given name|forename|firstname|givenname|first|given|vorname|rufname");
        people(Field.ADDITIONAL_NAME, "middle name|additional name|middle|weitere vornamen|zweiter vorname");
        people(Field.FAMILY_NAME, "last name|family name|surname|lastname|last|family|nachname|familienname|zuname");
        people(Field.NICKNAME, "nickname|nick name|spitzname");
        people(
                Field.MAIL,
                "email|email address|mail|mail address|emails|email adresse|mailadresse|emailadresse|email value");
        people(Field.PHONE, "phone|phone number|phones|telephone|telephone number|tel|telefon|telefonnummer|rufnummer");
        people(Field.PHONE, "mobile", "mobile|mobile phone|mobile number|mobile phone number|cell|cell phone|cellular");
        people(Field.PHONE, "mobile", "handy|handynummer|mobil|mobiltelefon|mobilnummer");
        people(Field.PHONE, "fax", "fax|fax number|faxnummer|telefax");
        people(Field.PHONE, "pager", "pager");
        people(
                Field.ORGANIZATION,
                "company|company name|organization|organisation|organization name|employer|account name");
        people(Field.ORGANIZATION, "associated company|firma|firmenname|unternehmen|arbeitgeber");
        people(Field.DEPARTMENT, "department|organization department|abteilung");
        people(Field.TITLE, "job title|title|position|organization title|role|funktion|stelle|berufsbezeichnung");
        people(Field.BIRTHDAY, "birthday|birth date|birthdate|date of birth|dob|geburtstag|geburtsdatum|geboren");
        people(
                Field.TAGS,
                "tags|tag|categories|labels|groups|group membership|kategorien|gruppen|schlagworte|stichworte");
        people(Field.NOTE, "note|notes|comment|comments|notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung");
        people(Field.LINK, "url|website|website url|web page|homepage|linkedin|linkedin url|profile url|link|webseite");
        people(Field.ADDRESS, "address|postal address|adresse|anschrift");
        people(
                Field.STREET,
                "street|street address|street number|house number|po box|address line|straße|hausnummer|postfach");
        people(Field.CITY, "city|town|locality|suburb|ort|stadt|wohnort");
        people(Field.POSTCODE, "postal code|postcode|zip|zip code|plz|postleitzahl");
        people(Field.REGION, "state|region|province|state region|county|bundesland");
        people(Field.COUNTRY, "country|country region|land|land region");
        OF_ORGANIZATIONS.putAll(OF_PEOPLE);
        put(OF_ORGANIZATIONS, Field.ORGANIZATION, null, "name");
        put(
                OF_ORGANIZATIONS,
                Field.PARENT,
                null,
                "parent|parent organization|parent company|part of|übergeordnet|teil von");
        put(OF_ORGANIZATIONS, Field.DOMAINS, null, "domains|domain|mail domains|company domain name|domänen");
        put(OF_ORGANIZATIONS, Field.OURS, null, "ours|our own|own organization|unsere|eigene|eigene organisation");
        put(OF_INTERACTIONS, Field.KEY, null, "key|id|message id");
        put(OF_INTERACTIONS, Field.AT, null, "at|date|time|when|timestamp|datetime|datum|zeit|zeitpunkt|wann");
        put(OF_INTERACTIONS, Field.CHANNEL, null, "channel|type|kanal|art");
        put(OF_INTERACTIONS, Field.FROM, null, "from|sender|von|absender");
        put(OF_INTERACTIONS, Field.TO, null, "to|recipient|recipients|an|empfänger");
        put(OF_INTERACTIONS, Field.CC, null, "cc|kopie");
        put(OF_INTERACTIONS, Field.SUBJECT, null, "subject|topic|title|betreff|thema");
        place("work", "business|work|office|company|geschäftlich|dienstlich|büro|firma|arbeit");
        place("home", "home|private|privat|personal");
        place("other", "other|weitere|weiteres|alternative|secondary|additional");
        place("", "primary|main|haupt");
    }

    private HeadingWords() {}

    private static void people(Field field, String words) {
        put(OF_PEOPLE, field, null, words);
    }

    private static void people(Field field, String label, String words) {
        put(OF_PEOPLE, field, label, words);
    }

    private static void put(Map<String, Meaning> meanings, Field field, @Nullable String label, String words) {
        for (String word : words.split("\\|")) {
            meanings.put(Words.of(word), new Meaning(field, label));
        }
    }

    private static void place(String label, String words) {
        for (String word : words.split("\\|")) {
            PLACES.put(Words.of(word), label);
        }
    }

    /** What the heading means in a file of that kind. */
    static Optional<Column> find(String heading, Kind kind) {
        String words = Words.of(heading);
        Map<String, Meaning> meanings =
                switch (kind) {
                    case PEOPLE -> OF_PEOPLE;
                    case ORGANIZATIONS -> OF_ORGANIZATIONS;
                    case INTERACTIONS -> OF_INTERACTIONS;
                    case FACTS -> Map.of();
                };
        Meaning whole = meanings.get(words);
        if (whole != null) {
            return Optional.of(new Column(heading, whole.field(), "", whole.label()));
        }
        return kind == Kind.INTERACTIONS || kind == Kind.FACTS
                ? Optional.empty()
                : findPlaced(heading, words, meanings);
    }

    /** Headings such as {@code Business Street 2} or {@code Telefon (privat)}. */
    private static Optional<Column> findPlaced(String heading, String words, Map<String, Meaning> meanings) {
        String place = "";
        List<String> rest = new ArrayList<>();
        for (String word : words.split(" ")) {
            String label = PLACES.get(word);
            if (label != null) {
                place = label;
            } else if (!word.chars().allMatch(Character::isDigit)) {
                rest.add(word);
            }
        }
        Meaning meaning = meanings.get(String.join(" ", rest));
        return meaning == null ? Optional.empty() : Optional.of(placed(heading, meaning, place));
    }

    private static Column placed(String heading, Meaning meaning, String place) {
        String sort = meaning.label() == null ? "" : meaning.label();
        String label = (place + " " + sort).strip().toLowerCase(Locale.ROOT);
        // A second street address in words such as "address 1" is a line of the street.
        Field field = meaning.field() == Field.ADDRESS && heading.matches(".*\\d.*") ? Field.STREET : meaning.field();
        return new Column(heading, field, place, label.isEmpty() ? null : label);
    }
}
