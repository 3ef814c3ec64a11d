package rapport.exchange.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.exchange.model.Column;
import rapport.exchange.model.Field;

/** Numbered headings such as {@code E-mail 1 - Value}, which Google Contacts writes for whatever there may be several of. */
final class GoogleHeading {

    private static final Pattern NUMBERED =
            Pattern.compile("(E-mail|Phone|Address|Website|Organization) (\\d+) - (.+)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("email value", Field.MAIL),
            Map.entry("email type", Field.MAIL_LABEL),
            Map.entry("email label", Field.MAIL_LABEL),
            Map.entry("phone value", Field.PHONE),
            Map.entry("phone type", Field.PHONE_LABEL),
            Map.entry("phone label", Field.PHONE_LABEL),
            Map.entry("website value", Field.LINK),
            Map.entry("website type", Field.LINK_LABEL),
            Map.entry("website label", Field.LINK_LABEL),
            Map.entry("address type", Field.ADDRESS_LABEL),
            Map.entry("address label", Field.ADDRESS_LABEL),
            Map.entry("address formatted", Field.ADDRESS),
            Map.entry("address street", Field.STREET),
            Map.entry("address extended address", Field.STREET),
            Map.entry("address po box", Field.STREET),
            Map.entry("address city", Field.CITY),
            Map.entry("address region", Field.REGION),
            Map.entry("address postal code", Field.POSTCODE),
            Map.entry("address country", Field.COUNTRY),
            Map.entry("organization name", Field.ORGANIZATION),
            Map.entry("organization title", Field.TITLE),
            Map.entry("organization department", Field.DEPARTMENT));

    private GoogleHeading() {}

    static boolean isOne(String heading) {
        return NUMBERED.matcher(heading.strip()).matches();
    }

    /** What the heading means, its number joining what belongs together. */
    static Optional<Column> find(String heading) {
        Matcher at = NUMBERED.matcher(heading.strip());
        if (!at.matches()) {
            return Optional.empty();
        }
        Field field = FIELDS.getOrDefault(Words.of(at.group(1)) + " " + Words.of(at.group(3)), Field.IGNORED);
        return Optional.of(new Column(heading, field, at.group(2), null));
    }
}
