package rapport.exchange.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.exchange.model.Field;
import rapport.exchange.model.Format;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.Shape;

/** Which program wrote a table, and what it is about, told from its headings. */
final class ShapeGuess {

    private ShapeGuess() {}

    static Shape of(List<String> headings) {
        Set<String> words = headings.stream().map(Words::of).collect(Collectors.toSet());
        if (headings.stream().anyMatch(GoogleHeading::isOne)) {
            return words.contains("rapport id") ? Shape.RAPPORT : Shape.GOOGLE;
        }
        if (words.contains("email display name") || words.contains("email angezeigter name")) {
            return Shape.OUTLOOK;
        }
        if (words.contains("business street") && words.contains("job title")) {
            return Shape.OUTLOOK;
        }
        if (words.contains("record id") && (words.contains("lead status") || words.contains("contact owner"))) {
            return Shape.HUBSPOT;
        }
        return words.contains("connected on") && words.contains("first name") ? Shape.LINKEDIN : Shape.OTHER;
    }

    /** Whether the table holds people, organizations, interactions or other facts. */
    static Format formatOf(List<String> headings) {
        if (TableHeading.findTable(headings).isPresent()) {
            return Format.CSV_FACTS;
        }
        if (fields(headings, Kind.INTERACTIONS).containsAll(Set.of(Field.AT, Field.FROM, Field.TO))) {
            return Format.CSV_INTERACTIONS;
        }
        Set<Field> ofPeople = fields(headings, Kind.PEOPLE);
        boolean namesPeople = ofPeople.contains(Field.GIVEN_NAME) || ofPeople.contains(Field.FAMILY_NAME);
        Set<Field> ofOrganizations = fields(headings, Kind.ORGANIZATIONS);
        boolean tellsOfFirms = ofOrganizations.contains(Field.DOMAINS) || ofOrganizations.contains(Field.PARENT);
        return tellsOfFirms && !namesPeople && ofOrganizations.contains(Field.ORGANIZATION)
                ? Format.CSV_ORGANIZATIONS
                : Format.CSV_PEOPLE;
    }

    /** How many of the cells read like headings of any kind. */
    static long known(List<String> cells) {
        return cells.stream()
                .filter(cell -> GoogleHeading.isOne(cell)
                        || HeadingWords.find(cell, Kind.ORGANIZATIONS).isPresent()
                        || HeadingWords.find(cell, Kind.INTERACTIONS).isPresent())
                .count();
    }

    private static Set<Field> fields(List<String> headings, Kind kind) {
        return headings.stream()
                .flatMap(heading -> HeadingWords.find(heading, kind).stream())
                .map(column -> column.field())
                .collect(Collectors.toSet());
    }
}
