package rapport.directory.console;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyName;
import rapport.api.party.Position;
import rapport.console.api.Body;
import rapport.console.api.list.TextEditing;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Column;

/** What the list of people can show, and what can be changed in it. */
record PeopleColumns(Services services, Reading reading) {

    PartyRoster<PersonLine> roster() {
        PartyTraits<PersonLine> alike = new PartyTraits<>(reading, ledger(), services.tags());
        return new PartyRoster<>(services, reading, "people", ledger(), traits(alike), alike.deeds());
    }

    private List<Trait<PersonLine>> traits(PartyTraits<PersonLine> alike) {
        return List.of(
                title(),
                Trait.of(
                        "organization",
                        Column.of(say("filter.organization")).sortedBy("organization"),
                        this::organization),
                alike.mail(),
                alike.tags(),
                alike.phone().onRequest(),
                words("department", "position.department", line -> place(line, Position::department)),
                words("nickname", "person.nickname", line -> line.person().nickname()),
                words("birthday", "person.birthday", this::birthday),
                words("side", "filter.side", this::side));
    }

    PeopleLedger ledger() {
        return new PeopleLedger(services, reading);
    }

    private Trait<PersonLine> title() {
        String label = say("position.title");
        PeopleLedger ledger = ledger();
        Function<PersonLine, String> title =
                line -> Optional.ofNullable(place(line, Position::title)).orElse("");
        return Trait.<PersonLine>of("title", Column.of(label).quiet(), line -> Body.text(title.apply(line)))
                .edited(TextEditing.<PersonLine>of(
                                "title",
                                fields -> fields.text("title", label).with("autocomplete", "off"),
                                title,
                                (line, version, text) ->
                                        ledger.titled(line, version, place(line).orElseThrow(), text))
                        .where(line -> place(line).isPresent()));
    }

    private Trait<PersonLine> words(String name, String label, Function<PersonLine, @Nullable String> words) {
        return Trait.<PersonLine>of(name, Column.of(say(label)).quiet(), line -> text(words.apply(line)))
                .onRequest();
    }

    private static Content text(@Nullable String words) {
        return Body.text(words == null ? "" : words);
    }

    private Optional<Position> place(PersonLine line) {
        return line.place(reading.visit().today());
    }

    private @Nullable String place(PersonLine line, Function<Position, @Nullable String> word) {
        Position place = place(line).orElse(null);
        return place == null ? null : word.apply(place);
    }

    private Content organization(PersonLine line) {
        PartyName at = place(line).map(line::at).orElse(null);
        return at == null
                ? Body.EMPTY
                : reading.ui().link(at.name(), "/organizations/" + at.id().value());
    }

    private @Nullable String birthday(PersonLine line) {
        var birthday = line.person().birthday();
        return birthday == null ? null : reading.birthday(birthday);
    }

    private String side(PersonLine line) {
        return say(line.person().ours() ? "filter.ours" : "filter.theirs");
    }

    private String say(String key) {
        return reading.text().of(key);
    }
}
