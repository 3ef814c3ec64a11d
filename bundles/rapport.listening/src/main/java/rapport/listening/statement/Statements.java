package rapport.listening.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Concerns;
import rapport.api.concern.Word;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationships;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.listening.statement.Statement.Part;

/** Makes the closing statement of a concern, in the language of whoever asks for it. */
public record Statements(Concerns concerns, Relationships relationships, Directory directory) {

    static final Messages MESSAGES = Messages.of(Statements.class);

    /** The statement; empty where the concern is not closed. */
    public Optional<Statement> find(Caller by, Concern concern) {
        Closing closing = concern.closing();
        return closing == null ? Optional.empty() : Optional.of(state(by, concern, closing));
    }

    private Statement state(Caller by, Concern concern, Closing closing) {
        List<ConcernStep> steps = concerns.steps(by, concern.id());
        Optional<PartyId> party =
                relationships.find(by, concern.relationship()).map(relationship -> relationship.party());
        Telling telling = new Telling(MESSAGES.in(by.locale()), by, names(by, concern, steps, party));
        Texts text = telling.text();
        List<Part> parts = new ArrayList<>();
        UnaryOperator<String> ours = key -> concern.ours() ? "ours." + key : key;
        parts.add(new Part(text.of(ours.apply("statement.theirs")), concern.words(), telling.heard(concern)));
        String understood = concern.understood();
        if (understood != null) {
            parts.add(new Part(text.of(ours.apply("statement.ours")), understood, telling.confirmed(concern)));
        }
        parts.add(new Part(
                text.of(ours.apply("statement.done")), closing.done(), telling.on(last(steps, Kind.ADDRESSED))));
        parts.add(new Part(
                text.of(ours.apply("statement.felt")), closing.felt(), telling.said(last(steps, Kind.VERIFIED))));
        ConcernStep closed = last(steps, Kind.CLOSED);
        String foot = closed == null
                ? text.of(ours.apply("statement.reopen"))
                : text.of(ours.apply("statement.foot"), telling.day(closed.at()), closed.byName());
        return new Statement(
                text.of(ours.apply("statement.title")),
                text.locale().getLanguage().equals("de") ? "de" : "en",
                party.map(telling::name).orElse(""),
                parts,
                foot);
    }

    private Map<PartyId, PartyName> names(
            Caller by, Concern concern, List<ConcernStep> steps, Optional<PartyId> party) {
        Stream<PartyId> said = Stream.concat(
                Stream.ofNullable(concern.confirmed()).map(Word::person),
                steps.stream().map(ConcernStep::word).filter(Objects::nonNull).map(Word::person));
        return directory.names(
                by,
                Stream.of(said, Stream.<PartyId>ofNullable(concern.person()), party.stream())
                        .flatMap(some -> some)
                        .distinct()
                        .toList());
    }

    private static @Nullable ConcernStep last(List<ConcernStep> steps, Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Names and days in the words of one reader. */
    private record Telling(Texts text, Caller by, Map<PartyId, PartyName> names) {

        String name(PartyId party) {
            PartyName name = names.get(party);
            return name == null ? text.of("person.gone") : name.name();
        }

        String day(Instant at) {
            Locale locale = by.locale();
            return LocalDate.ofInstant(at, by.zone())
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        }

        String heard(Concern concern) {
            String day = day(concern.heardAt());
            return concern.person() == null ? day : text.of("statement.by", name(concern.person()), day);
        }

        String confirmed(Concern concern) {
            Word word = concern.confirmed();
            if (word != null) {
                return text.of("statement.confirmed", saying(word));
            }
            return concern.override() == null ? "" : text.of("statement.override", concern.override());
        }

        String on(@Nullable ConcernStep step) {
            return step == null ? "" : day(step.at());
        }

        String said(@Nullable ConcernStep step) {
            Word word = step == null ? null : step.word();
            return word == null ? "" : saying(word);
        }

        private String saying(Word word) {
            return text.of("statement.said", name(word.person()), text.of("manner." + word.manner()), day(word.at()));
        }
    }
}
