package rapport.exchange.console;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint.Kind;
import rapport.api.party.Intake.Addressee;
import rapport.console.api.Texts;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.OrganizationRow;
import rapport.exchange.model.PassedOverRow;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Row;
import rapport.exchange.model.TableRow;

/** The first rows as they are understood. */
public record PreviewTable(List<String> headings, List<List<String>> rows) {

    private static final int SHOWN = 4;

    static PreviewTable of(Format.Kind kind, List<Row> first, ImportWords words) {
        Texts text = words.text();
        if (kind == Format.Kind.FACTS) {
            return ofFacts(first, words);
        }
        Stream<String> headings =
                switch (kind) {
                    case FACTS -> Stream.empty();
                    case PEOPLE -> Stream.of("preview.name", "field.mail", "field.phone", "field.organization");
                    case ORGANIZATIONS -> Stream.of("preview.name", "field.parent", "field.domains", "field.tags");
                    case INTERACTIONS -> Stream.of("field.at", "field.from", "field.to", "field.subject");
                };
        return new PreviewTable(
                headings.map(key -> text.of(key)).toList(),
                first.stream().map(row -> cells(row, words)).toList());
    }

    /** The first of the columns as they stand: what they mean, their table knows. */
    private static PreviewTable ofFacts(List<Row> first, ImportWords words) {
        List<String> headings = first.stream()
                .flatMap(row -> row instanceof TableRow told ? told.cells().keySet().stream() : Stream.empty())
                .distinct()
                .limit(SHOWN)
                .toList();
        return new PreviewTable(
                headings,
                first.stream()
                        .map(row -> row instanceof TableRow told
                                ? headings.stream()
                                        .map(heading -> told.cells().getOrDefault(heading, ""))
                                        .toList()
                                : cells(row, words))
                        .toList());
    }

    private static List<String> cells(Row row, ImportWords words) {
        if (row instanceof PersonRow person) {
            return List.of(
                    name(person),
                    String.join(", ", person.values(Kind.MAIL)),
                    String.join(", ", person.values(Kind.PHONE)),
                    joined(
                            ", ",
                            person.employment().title(),
                            person.employment().organization()));
        }
        if (row instanceof OrganizationRow organization) {
            return List.of(
                    organization.name(),
                    joined("", organization.parent()),
                    String.join(", ", organization.domains()),
                    String.join(", ", organization.tags()));
        }
        if (row instanceof InteractionRow interaction) {
            ZoneId zone = words.visit().zone();
            DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(words.visit().locale())
                    .withZone(zone);
            return List.of(
                    format.format(interaction.at()),
                    person(interaction.from()),
                    interaction.to().stream().map(PreviewTable::person).collect(Collectors.joining(", ")),
                    joined(" ", interaction.subject()));
        }
        List<String> refused = new ArrayList<>();
        refused.add(words.text().of(row instanceof PassedOverRow ? "preview.passed-over" : "preview.refused"));
        refused.add(row.problems().stream()
                .map(problem -> words.sentence(Finding.of(problem)))
                .findFirst()
                .orElse(""));
        return refused;
    }

    private static String name(PersonRow person) {
        String whole = joined(
                " ",
                person.names().given(),
                person.names().additional(),
                person.names().family());
        return whole.isEmpty() ? joined("", person.names().nickname()) : whole;
    }

    private static String person(Addressee addressee) {
        String name = addressee.name();
        return name == null ? addressee.mail() : name + " <" + addressee.mail() + ">";
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }
}
