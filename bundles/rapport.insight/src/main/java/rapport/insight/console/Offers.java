package rapport.insight.console;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.tie.Tie;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Need;
import rapport.console.api.widget.Widgets;
import rapport.insight.console.templates.JtenothingGenerated;
import rapport.insight.store.KeptTies;

/** What a Today without rows says: where to begin, or who might like to hear from the reader. */
@Component(service = Offers.class)
public final class Offers {

    /** Who is close and was not heard of for so long may like to be. */
    private static final Duration QUIET = Duration.ofDays(21);

    private static final int LOOKED_AT = 100;
    private static final int MOST = 5;

    private final KeptTies ties;
    private final Directory directory;
    private final Relationships relationships;
    private final Levels levels;

    @Activate
    public Offers(
            @Reference KeptTies ties,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.ties = ties;
        this.directory = directory;
        this.relationships = relationships;
        this.levels = levels;
    }

    Body whenNothingNeeds(Visit visit, boolean everybody) {
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        List<Body> rows = everybody ? List.of() : rows(visit, ui, text);
        Body empty = empty(visit, ui, text);
        return output -> JtenothingGenerated.render(output, null, empty, rows, text);
    }

    private Body empty(Visit visit, Widgets ui, Texts text) {
        Caller by = visit.caller();
        if (by.mayWrite() && knowsNobody(by)) {
            return ui.empty(
                    "hand-heart",
                    text.of("first.title"),
                    text.of("first.sentence"),
                    Act.link(text.of("first.import"), "/import").icon("upload").primary(),
                    Act.link(text.of("first.person"), "/people/new").icon("user-plus"));
        }
        List<LevelDescription> readable = levels.enabled().stream()
                .filter(level -> by.mayRead(level.name()))
                .toList();
        if (!readable.isEmpty() && readable.stream().allMatch(level -> hasNone(by, level))) {
            LevelDescription first = readable.get(readable.size() - 1);
            String words = first.words(visit.locale()).name();
            return ui.empty(
                    "handshake",
                    text.of("none.title"),
                    text.of("none.sentence"),
                    Act.link(text.of("none.act", words), "/" + first.name())
                            .icon("arrow-right")
                            .primary());
        }
        return ui.empty("sun", text.of("empty.title"), text.of("empty.sentence"));
    }

    private boolean knowsNobody(Caller by) {
        PeopleQuery others = new PeopleQuery(null, null, null, false, PeopleQuery.Sort.NAME, false);
        return directory.people(by, others, PageRequest.first(1)).items().isEmpty();
    }

    private boolean hasNone(Caller by, LevelDescription level) {
        return relationships
                .list(by, RelationshipsQuery.onLevel(level.name()), PageRequest.first(1))
                .items()
                .isEmpty();
    }

    private List<Body> rows(Visit visit, Widgets ui, Texts text) {
        Caller by = visit.caller();
        Optional<PersonId> me = by.findPerson();
        List<Tie> quiet = me.map(ours -> quiet(visit, ours)).orElse(List.of());
        if (quiet.isEmpty()) {
            return List.of();
        }
        Map<PartyId, PartyName> names = directory.names(
                by, quiet.stream().<PartyId>map(tie -> tie.other(me.get())).toList());
        return quiet.stream()
                .flatMap(tie -> Optional.ofNullable(names.get(tie.other(me.get()))).stream()
                        .map(who -> row(tie, who, ui, text, by)))
                .toList();
    }

    /** The closest first. */
    private List<Tie> quiet(Visit visit, PersonId ours) {
        return ties.list(visit.caller(), ours, 0, PageRequest.first(LOOKED_AT)).items().stream()
                .filter(tie -> tie.lastContact().isBefore(visit.now().minus(QUIET)))
                .limit(MOST)
                .toList();
    }

    private static Body row(Tie tie, PartyName who, Widgets ui, Texts text, Caller by) {
        Need need = Need.of(
                        who.id().value(),
                        ui.face(who.id(), who.name()),
                        who.name(),
                        Needs.path(who),
                        text.of("offer.reason", ui.agoInWords(tie.lastContact())))
                .where(who.subtitle() == null ? "" : who.subtitle());
        if (!by.mayWrite()) {
            return ui.need(need);
        }
        String start = Parameters.of(
                        "channel", "email", "with", who.id().value().toString(), "with.label", who.name())
                .asQuery();
        return ui.need(need.first(Act.dialog(text.of("act.write"), "/capture" + start)
                .icon("pen-line")
                .key("L")
                .primary()));
    }
}
