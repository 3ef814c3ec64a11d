package rapport.directory.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.json.RecordsJson;
import rapport.api.party.Birthday;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.Position;
import rapport.directory.rules.NameKey;

/**
 * A person as one row of the table, with what is kept beside the record for lists.
 *
 * @param employer the organization of the first current position; null where there is none
 * @param record the person as JSON
 */
record PersonRow(
        Person person,
        @Nullable Position employer,
        String nameKey,
        String employerKey,
        String record,
        Instant changed) {

    private static final int DAYS_IN_CODE = 100;

    static PersonRow of(Person person, LocalDate today, Names names, Instant changed) {
        Position employer = person.positions().stream()
                .filter(position -> position.isHeldOn(today))
                .findFirst()
                .orElse(null);
        String nameKey = NameKey.of(person);
        String employerName = employer == null ? null : names.of(employer.organization());
        String record = RecordsJson.gson().toJson(person);
        return new PersonRow(person, employer, nameKey, NameKey.withinEmployer(employerName, nameKey), record, changed);
    }

    /** Names of organizations. */
    @FunctionalInterface
    interface Names {
        @Nullable
        String of(OrganizationId organization);
    }

    @Nullable
    Short birthDay() {
        Birthday birthday = person.birthday();
        return birthday == null
                ? null
                : (short) (birthday.day().getMonthValue() * DAYS_IN_CODE
                        + birthday.day().getDayOfMonth());
    }

    @Nullable
    Short birthYear() {
        return Optional.ofNullable(person.birthday())
                .map(Birthday::year)
                .map(year -> (short) year.getValue())
                .orElse(null);
    }

    @Nullable
    String title() {
        return employer == null ? null : employer.title();
    }

    java.util.@Nullable UUID employerId() {
        return employer == null ? null : employer.organization().value();
    }
}
