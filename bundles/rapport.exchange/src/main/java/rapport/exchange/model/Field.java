package rapport.exchange.model;

import java.util.Locale;
import java.util.Set;

/** What the cells of a column can mean. */
public enum Field {
    IGNORED,
    KEY,
    FORMATTED_NAME,
    GIVEN_NAME,
    ADDITIONAL_NAME,
    FAMILY_NAME,
    NICKNAME,
    MAIL,
    MAIL_LABEL,
    PHONE,
    PHONE_LABEL,
    ADDRESS,
    ADDRESS_LABEL,
    STREET,
    POSTCODE,
    CITY,
    REGION,
    COUNTRY,
    LINK,
    LINK_LABEL,
    ORGANIZATION,
    DEPARTMENT,
    TITLE,
    BIRTHDAY,
    TAGS,
    NOTE,
    PARENT,
    DOMAINS,
    OURS,
    AT,
    CHANNEL,
    FROM,
    TO,
    CC,
    SUBJECT;

    private static final Set<Field> OF_INTERACTIONS = Set.of(IGNORED, KEY, AT, CHANNEL, FROM, TO, CC, SUBJECT);
    private static final Set<Field> OF_ORGANIZATIONS = Set.of(
            IGNORED,
            ORGANIZATION,
            PARENT,
            DOMAINS,
            OURS,
            MAIL,
            PHONE,
            ADDRESS,
            STREET,
            POSTCODE,
            CITY,
            REGION,
            COUNTRY,
            LINK,
            TAGS);

    /** Whether a file of that kind may have such a column. */
    public boolean belongsTo(Format.Kind kind) {
        return switch (kind) {
            case INTERACTIONS -> OF_INTERACTIONS.contains(this);
            case FACTS -> this == IGNORED;
            case ORGANIZATIONS -> OF_ORGANIZATIONS.contains(this);
            case PEOPLE -> this == IGNORED || this == KEY || ordinal() < PARENT.ordinal();
        };
    }

    /** Whether it only says of which sort another cell is. */
    public boolean isLabel() {
        return name().endsWith("_LABEL");
    }

    /** The message key of its name. */
    public String key() {
        return "field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
