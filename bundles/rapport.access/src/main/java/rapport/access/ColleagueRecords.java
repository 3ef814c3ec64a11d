package rapport.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.access.model.AccountDraft;
import rapport.api.access.Caller;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.PositionDraft;

/** Finds or makes the record of the colleague for whom an account is. */
final class ColleagueRecords {

    private static final String SOURCE = "account";

    private ColleagueRecords() {}

    /** The colleague of ours with that mail address, or a new one. */
    static PersonId findOrAdd(Directory directory, Caller by, AccountDraft account) {
        Optional<PersonId> known = Optional.ofNullable(account.mail())
                .flatMap(mail -> directory.findByMail(by, mail))
                .filter(id -> directory
                        .findPerson(by, id)
                        .filter(person -> person.ours() && !person.deleted())
                        .isPresent());
        return known.orElseGet(() -> add(directory, by, account, null));
    }

    static PersonId add(Directory directory, Caller by, AccountDraft account, @Nullable OrganizationId ours) {
        String name = account.name();
        int space = name.lastIndexOf(' ');
        String given = space < 0 ? name : name.substring(0, space);
        String family = space < 0 ? null : name.substring(space + 1);
        List<ContactPoint> mails = account.mail() == null ? List.of() : List.of(ContactPoint.mail(account.mail()));
        List<PositionDraft> positions =
                ours == null ? List.of() : List.of(new PositionDraft(ours, null, null, null, null, null, SOURCE));
        PersonDraft draft = new PersonDraft(given, family, null, null, true, mails, List.of(), positions);
        return SetUp.insist(directory.addPerson(by, draft)).id();
    }
}
