package rapport.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.api.party.Directory;
import rapport.api.party.Intake;
import rapport.api.party.Intake.Result;
import rapport.api.party.Intake.Taken;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.PositionDraft;
import rapport.exchange.model.Employment;
import rapport.exchange.model.Names;
import rapport.exchange.model.OrganizationRow;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Row;

/** Brings people into the directory, and the firms that stand among them. */
final class PeopleTaking implements Taking {

    private final Caller by;
    private final String source;
    private final Intake intake;
    private final Directory directory;
    private final OrganizationTaking organizations;

    PeopleTaking(Caller by, String source, Intake intake, Directory directory) {
        this.by = by;
        this.source = source;
        this.intake = intake;
        this.directory = directory;
        this.organizations = new OrganizationTaking(by, directory);
    }

    @Override
    public List<Verdict> take(List<Row> rows) {
        return judge(rows, people -> intake.take(by, source, people, () -> {}), organizations::take);
    }

    @Override
    public List<Verdict> consider(List<Row> rows) {
        return judge(rows, people -> intake.consider(by, source, people), organizations::consider);
    }

    private List<Verdict> judge(
            List<Row> rows,
            Function<List<Intake.Row>, List<Taken>> ofPeople,
            Function<List<Row>, List<Verdict>> ofFirms) {
        List<PersonRow> people = new ArrayList<>(rows.size());
        List<Row> firms = new ArrayList<>(0);
        List<Verdict> verdicts = new ArrayList<>(rows.size());
        for (Row row : rows) {
            PersonRow person = (PersonRow) row;
            if (person.namesOnlyAnOrganization()) {
                firms.add(organization(person));
            } else if (isOurOwn(person)) {
                verdicts.add(Verdict.of(person, Result.UNCHANGED));
            } else {
                people.add(person);
            }
        }
        List<Taken> taken = people.isEmpty()
                ? List.of()
                : ofPeople.apply(people.stream().map(this::draft).toList());
        for (int at = 0; at < taken.size(); at++) {
            verdicts.add(new Verdict(
                    people.get(at), taken.get(at).result(), taken.get(at).objections()));
        }
        if (!firms.isEmpty()) {
            verdicts.addAll(ofFirms.apply(firms));
        }
        return verdicts;
    }

    /** Somebody whom we exported ourselves, and who cannot be recognised by a mail address. */
    private boolean isOurOwn(PersonRow row) {
        return row.values(Kind.MAIL).isEmpty()
                && ownId(row.key())
                        .flatMap(id -> directory.findPerson(by, id))
                        .filter(person -> !person.deleted())
                        .isPresent();
    }

    private static Optional<PersonId> ownId(@Nullable String key) {
        String bare = key == null ? "" : key.replaceFirst("^urn:uuid:", "");
        try {
            return bare.length() == 36 ? Optional.of(new PersonId(UUID.fromString(bare))) : Optional.empty();
        } catch (IllegalArgumentException otherProgramsId) {
            return Optional.empty();
        }
    }

    private Intake.Row draft(PersonRow row) {
        Names names = row.names();
        Employment job = row.employment();
        String organization = job.organization();
        List<PositionDraft> positions = organization == null
                ? List.of()
                : List.of(new PositionDraft(null, organization, job.title(), job.department(), null, null, source));
        PersonDraft draft = new PersonDraft(
                joined(" ", names.given(), names.additional()),
                names.family(),
                names.areEmpty() ? number(row) : names.nickname(),
                row.birthday(),
                false,
                row.contactPoints(),
                row.tags(),
                positions);
        String stray = organization == null ? joined(", ", job.title(), job.department()) : null;
        return new Intake.Row(row.key(), draft, joined("\n\n", stray, row.note()));
    }

    /** A phone knows people of whom it has nothing but the number. */
    private static @Nullable String number(PersonRow row) {
        boolean hasMail = !row.values(Kind.MAIL).isEmpty();
        return hasMail
                ? null
                : row.contactPoints().stream()
                        .filter(point -> point.kind() == Kind.PHONE)
                        .map(ContactPoint::value)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        String whole =
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
        return whole.isEmpty() ? null : whole;
    }

    private static OrganizationRow organization(PersonRow row) {
        String name = row.employment().organization();
        return new OrganizationRow(
                row.origin(),
                name == null ? "" : name,
                null,
                List.of(),
                false,
                row.contactPoints(),
                row.tags(),
                row.problems());
    }
}
