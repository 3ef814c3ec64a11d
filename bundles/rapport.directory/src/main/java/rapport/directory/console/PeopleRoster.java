package rapport.directory.console;

import gg.jte.Content;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.paging.Count;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.list.Deed;
import rapport.console.api.list.Entry;
import rapport.console.api.list.Roster;
import rapport.console.api.list.TextEditing;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Column;

/** People as their list shows and changes them. */
record PeopleRoster(Services services, Reading reading) implements Roster<PersonLine> {

    static final String PATH = "/people";

    /** Lines of the people, in their order. */
    List<PersonLine> lines(List<Person> people) {
        var names = services.employers(reading.visit(), people);
        return people.stream().map(person -> new PersonLine(person, names)).toList();
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String label() {
        return say("people.title");
    }

    @Override
    public Column names() {
        return Column.of(say("column.name")).sortedBy("name");
    }

    @Override
    public List<Trait<PersonLine>> traits() {
        PartyTraits<PersonLine> alike = alike();
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

    private PartyTraits<PersonLine> alike() {
        return new PartyTraits<>(reading, ledger(), services.tags());
    }

    private PeopleLedger ledger() {
        return new PeopleLedger(services.directory, reading.visit().caller());
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

    @Override
    public List<Deed<PersonLine>> deeds() {
        return alike().deeds();
    }

    @Override
    public boolean mayChange() {
        return reading.mayWrite();
    }

    @Override
    public Entry entry(PersonLine line) {
        Person person = line.person();
        return new Entry(
                person.id().value(),
                person.version(),
                person.displayName(),
                PATH + "/" + person.id().value(),
                reading.ui().smallFace(person.id(), person.displayName()),
                person.deleted());
    }

    @Override
    public List<PersonLine> find(Collection<UUID> ids) {
        List<Person> found = ids.stream()
                .map(id -> services.directory.findPerson(reading.visit().caller(), new PersonId(id)))
                .flatMap(Optional::stream)
                .toList();
        return lines(found);
    }

    @Override
    public String count(int number) {
        return reading.count(new Count(number, false), "people.one", "people.many");
    }

    @Override
    public Texts text() {
        return reading.text();
    }

    @Override
    public void settle() {
        services.settle();
    }

    private String say(String key) {
        return reading.text().of(key);
    }
}
