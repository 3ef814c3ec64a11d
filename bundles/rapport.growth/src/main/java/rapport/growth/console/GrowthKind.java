package rapport.growth.console;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.growth.Book;
import rapport.growth.GrowthsBook;

/** What came of a relationship: a referral, a recommendation, business again; and where it led. */
record GrowthKind(Parts parts) implements EntryKind<Growth, GrowthDraft> {

    @Override
    public Book<Growth, GrowthDraft> book() {
        return new GrowthsBook(parts.growths);
    }

    @Override
    public String noun() {
        return "growth";
    }

    @Override
    public List<Field> fields(Telling telling, Fields fields, RelationshipId in) {
        List<Choice> start = fields.values()
                .findId("ledTo")
                .flatMap(id -> choice(telling.visit().caller(), new OrganizationId(id)))
                .map(List::of)
                .orElse(List.of());
        return List.of(
                fields.radios("kind", telling.text().of("growth.kind"), telling.choices("kind.", Growth.Kind.class))
                        .or(Growth.Kind.REFERRAL),
                fields.organization("ledTo", telling.text().of("growth.led-to"), start)
                        .hint(telling.text().of("growth.led-to.hint")),
                fields.checkbox("asked", telling.text().of("growth.asked")));
    }

    @Override
    public Parameters start(Telling telling, Growth entry) {
        Caller by = telling.visit().caller();
        Optional<PartyId> ledTo = Optional.ofNullable(entry.ledTo())
                .flatMap(id -> parts.relationships.find(by, id))
                .map(Relationship::party);
        return Parameters.of(
                "kind",
                entry.kind().name(),
                "ledTo",
                ledTo.map(party -> party.value().toString()).orElse(""),
                "ledTo.label",
                ledTo.flatMap(party -> choice(by, party)).map(Choice::label).orElse(""),
                "asked",
                entry.asked() ? "true" : "",
                "person",
                entry.person() == null ? "" : entry.person().value().toString(),
                "at",
                LocalDate.ofInstant(entry.at(), telling.visit().zone()).toString(),
                "words",
                Objects.requireNonNullElse(entry.words(), ""));
    }

    @Override
    public Outcome<GrowthDraft> typed(Visit visit, RelationshipId in) {
        Typed typed = Typed.in(visit);
        Optional<UUID> organization = visit.form().findId("ledTo");
        Optional<RelationshipId> ledTo = organization.flatMap(id -> with(visit.caller(), in, new OrganizationId(id)));
        if (ledTo.isEmpty() && (organization.isPresent() || visit.form().has("ledTo.label"))) {
            return Outcome.refused(Objection.to(
                    "ledTo", "growth.led-to.none", "there is no relationship with it yet; begin one first"));
        }
        return Outcome.done(new GrowthDraft(
                in,
                visit.form().findChoice("kind", Growth.Kind.class).orElse(Growth.Kind.REFERRAL),
                typed.person(),
                ledTo.orElse(null),
                visit.form().isOn("asked"),
                typed.at(),
                typed.words()));
    }

    @Override
    public String line(Telling telling, Growth entry) {
        String kind = telling.text().of("kind." + entry.kind());
        return entry.asked() ? telling.text().of("growth.line.asked", kind) : kind;
    }

    /** The relationship with it on the same level, or else on another. */
    private Optional<RelationshipId> with(Caller by, RelationshipId in, OrganizationId organization) {
        String level = parts.relationships.find(by, in).map(Relationship::level).orElse("");
        return parts.relationships.with(by, organization).stream()
                .min(Comparator.comparing(one -> !one.level().equals(level)))
                .map(Relationship::id);
    }

    private Optional<Choice> choice(Caller by, PartyId party) {
        return Optional.ofNullable(parts.directory.names(by, List.of(party)).get(party))
                .map(name -> Choice.of(name.id().value(), name.name()));
    }
}
