package rapport.relationships.console;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.list.Deed;
import rapport.console.api.list.Editing;
import rapport.console.api.list.Entry;
import rapport.console.api.list.Roster;
import rapport.console.api.list.Trait;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Tone;
import rapport.store.api.Conflict;

/** The relationships of a level as its list shows and changes them. */
record LevelRoster(Parts parts, LevelPage page) implements Roster<Overview> {

    private static final int AFTER_WARMTH = 2;

    Telling telling() {
        return page.telling();
    }

    LevelDescription level() {
        return page.level();
    }

    Caller caller() {
        return telling().visit().caller();
    }

    @Override
    public String path() {
        return page.path();
    }

    @Override
    public String label() {
        return page.title();
    }

    @Override
    public Column names() {
        return Column.of(say("column.name")).sortedBy("name");
    }

    @Override
    public List<Trait<Overview>> traits() {
        List<Trait<Overview>> traits = new ArrayList<>(List.of(
                Trait.<Overview>of("stage", Column.of(say("column.stage")).sortedBy("since"), this::stage)
                        .edited(new StageEditing(this)),
                Trait.of(
                        "warmth",
                        Column.of(say("column.warmth")),
                        one -> telling().ui().warmth(one.warmth())),
                Trait.of("contact", column("column.contact").sortedBy("contact"), this::contact),
                Trait.<Overview>of("owner", column("column.owner"), this::owner).edited(new OwnerEditing(this)),
                Trait.<Overview>of("rhythm", column("column.rhythm"), this::rhythm)
                        .edited(new RhythmEditing(this))
                        .onRequest(),
                Trait.of("next", column("column.next"), this::next).onRequest(),
                Trait.of("since", column("column.since"), this::since).onRequest(),
                Trait.<Overview>of("status", column("column.status"), this::status)
                        .edited(new StatusEditing(this))
                        .onRequest()));
        traits.addAll(AFTER_WARMTH, parts.columns.traits(telling().visit()));
        return traits;
    }

    private Column column(String label) {
        return Column.of(say(label)).quiet();
    }

    private Content stage(Overview overview) {
        return telling().stage(level(), overview.relationship().stage());
    }

    private Content contact(Overview overview) {
        Instant last = overview.lastContact();
        Body when = last == null
                ? telling().ui().text(say("contact.never"))
                : telling().ui().ago(last);
        if (!overview.isOverdue(telling().visit().now())) {
            return when;
        }
        Body due = telling().ui().pill(say("contact.due"), Tone.CAREFUL);
        return (Body) output -> {
            when.writeTo(output);
            output.writeContent(" ");
            due.writeTo(output);
        };
    }

    private Content owner(Overview overview) {
        return overview.relationship().owner() == null ? Body.EMPTY : telling().mention(overview.owner());
    }

    private Content rhythm(Overview overview) {
        return telling()
                .ui()
                .text(
                        overview.hasRhythm()
                                ? telling()
                                        .text()
                                        .of(
                                                "rhythm.days",
                                                overview.relationship().cadenceDays())
                                : "");
    }

    private Content next(Overview overview) {
        Instant next = overview.nextContact();
        return next == null
                ? Body.EMPTY
                : telling().ui().day(LocalDate.ofInstant(next, telling().visit().zone()));
    }

    private Content since(Overview overview) {
        LocalDate day = LocalDate.ofInstant(
                overview.relationship().stageSince(), telling().visit().zone());
        return telling().ui().date(day);
    }

    private Content status(Overview overview) {
        return telling().ui().text(say("status." + overview.relationship().status()));
    }

    @Override
    public List<Deed<Overview>> deeds() {
        return List.of(
                deed("owner", "user-round-check", new OwnerEditing(this)),
                deed("stage", "milestone", new StageEditing(this)),
                deed("rhythm", "calendar-clock", new RhythmEditing(this)),
                deed("status", "circle-pause", new StatusEditing(this)));
    }

    private Deed<Overview> deed(String name, String icon, Editing<Overview> editing) {
        return Deed.of(name, say("bulk." + name), icon, say("bulk." + name + ".done"), editing);
    }

    /** Changes owner, rhythm or state, from what the relationship says now. */
    Outcome<Long> change(Overview overview, long version, UnaryOperator<RelationshipDraft> change) {
        Relationship was = overview.relationship();
        RelationshipDraft asIs =
                new RelationshipDraft(was.level(), was.party(), was.owner(), null, was.cadenceDays(), was.status());
        try {
            return parts.relationships
                    .change(caller(), was.id(), version, change.apply(asIs))
                    .map(Relationship::version);
        } catch (Conflict faster) {
            return Editing.outdated();
        }
    }

    @Override
    public boolean mayChange() {
        return caller().mayWrite(level().name());
    }

    @Override
    public Entry entry(Overview overview) {
        Relationship one = overview.relationship();
        String name = telling().nameOf(overview.party());
        return new Entry(
                one.id().value(),
                one.version(),
                name,
                "/relationships/" + one.id().value(),
                telling().ui().smallFace(one.party(), name),
                false);
    }

    @Override
    public List<Overview> find(Collection<UUID> ids) {
        List<RelationshipId> wanted = ids.stream().map(RelationshipId::new).toList();
        List<Relationship> found = parts.relationships.findAll(caller(), wanted).values().stream()
                .filter(one -> one.level().equals(level().name()))
                .toList();
        return Overview.of(parts, telling().visit(), found);
    }

    @Override
    public String count(int number) {
        var words = telling().words(level());
        return telling().ui().number(number) + " " + (number == 1 ? words.singular() : words.plural());
    }

    @Override
    public Texts text() {
        return telling().text();
    }

    @Override
    public void settle() {
        parts.settle();
    }

    private String say(String key) {
        return text().of(key);
    }
}
