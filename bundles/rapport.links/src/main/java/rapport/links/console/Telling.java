package rapport.links.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.link.PrivateLink;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Pill;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;
import rapport.links.rules.LinkState;

/** Private links in words, for colleagues. */
public record Telling(Widgets ui, Texts text, LinkedPages pages, Map<PartyId, PartyName> names) {

    static Telling of(Visit visit, LinkedPages pages, Directory directory, Collection<PrivateLink> links) {
        List<PersonId> people =
                links.stream().map(PrivateLink::person).distinct().toList();
        Map<PartyId, PartyName> names = directory.names(visit.caller(), people);
        return new Telling(Widgets.of(visit), LinkPage.MESSAGES.in(visit.locale()), pages, names);
    }

    static String path(PrivateLink link) {
        return "/links/" + link.id().value();
    }

    public String person(PersonId id) {
        return Optional.ofNullable(names.get(id)).map(PartyName::name).orElse("—");
    }

    public String purpose(PrivateLink link) {
        return pages.title(link.purpose(), text.locale());
    }

    Body list(List<PrivateLink> links) {
        List<Column> columns = List.of(
                Column.of(text.of("links.for")),
                Column.of(text.of("links.state")),
                Column.of(text.of("links.by")).quiet(),
                Column.of(text.of("links.at")).quiet());
        List<Row> rows = links.stream().map(this::row).toList();
        return ui.listing(text.of("links.title"), columns, rows)
                .orElse(ui.empty("link", text.of("links.none"), text.of("links.none.sentence")));
    }

    List<Fact> facts(PrivateLink link) {
        PersonId person = link.person();
        return List.of(
                Fact.of(text.of("links.for"), ui.mention(person, person(person), "/people/" + person.value())),
                Fact.of(text.of("links.purpose"), purpose(link)),
                Fact.of(text.of("links.state"), state(link)),
                Fact.of(text.of("new.language"), text.of("new.language." + tag(link))),
                Fact.of(text.of("links.by"), link.issuedByName()),
                Fact.of(text.of("links.at"), ui.moment(link.issuedAt())));
    }

    Pill state(PrivateLink link) {
        LinkState state = LinkState.of(link, ui.visit().now());
        Tone tone = state == LinkState.ANSWERED ? Tone.GOOD : state == LinkState.OPEN ? Tone.ACCENT : Tone.PLAIN;
        return ui.pill(text.of("state." + state.key(), day(since(link, state))), tone);
    }

    public String day(Instant instant) {
        return ui.dateInWords(LocalDate.ofInstant(instant, ui.visit().zone()));
    }

    private static Instant since(PrivateLink link, LinkState state) {
        @Nullable Instant ended = state == LinkState.ANSWERED ? link.spentAt() : link.revokedAt();
        return ended == null ? link.expiresAt() : ended;
    }

    private static String tag(PrivateLink link) {
        return link.language().getLanguage().equals("de") ? "de" : "en";
    }

    private Row row(PrivateLink link) {
        String name = person(link.person());
        return Row.of(
                "",
                path(link),
                ui.smallFace(link.person(), name),
                name,
                state(link),
                ui.text(link.issuedByName()),
                ui.ago(link.issuedAt()));
    }
}
