package rapport.directory.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Birthday;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;

/**
 * What a client wants a person's record to say.
 *
 * @param birthday {@code 1984-02-29} or, without a year, {@code --02-29}
 * @param ours whether it is one of our own people; found out where it is not said
 */
record PersonBody(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String nickname,
        @Nullable String birthday,
        @Nullable Boolean ours,
        @Nullable List<String> mails,
        @Nullable List<String> phones,
        @Nullable List<String> addresses,
        @Nullable List<String> links,
        @Nullable List<String> tags,
        @Nullable List<PositionJson> positions) {

    /** A whole record: what is not said is empty. */
    PersonDraft asDraft() {
        return new PersonDraft(
                givenName,
                familyName,
                nickname,
                readBirthday(),
                Boolean.TRUE.equals(ours),
                Points.gathered(mails, phones, addresses, links, List.of()),
                tags == null ? List.of() : tags,
                positions == null
                        ? List.of()
                        : positions.stream().map(PositionJson::asDraft).toList());
    }

    /** In place of what a record says; labels stay with what they named. */
    PersonDraft asDraftFor(Person was) {
        PersonDraft draft = asDraft();
        return new PersonDraft(
                draft.givenName(),
                draft.familyName(),
                draft.nickname(),
                draft.birthday(),
                draft.ours(),
                Points.gathered(orNone(mails), orNone(phones), orNone(addresses), orNone(links), was.contactPoints()),
                draft.tags(),
                draft.positions());
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }

    /** What a record says, but for what is said here. */
    PersonDraft asDraftOver(Person was) {
        return new PersonDraft(
                givenName == null ? was.givenName() : givenName,
                familyName == null ? was.familyName() : familyName,
                nickname == null ? was.nickname() : nickname,
                birthday == null ? was.birthday() : readBirthday(),
                ours == null ? was.ours() : ours,
                Points.gathered(mails, phones, addresses, links, was.contactPoints()),
                tags == null ? was.tags() : tags,
                positions == null
                        ? was.positions().stream().map(Wire::draftOf).toList()
                        : positions.stream().map(PositionJson::asDraft).toList());
    }

    private @Nullable Birthday readBirthday() {
        return birthday == null || birthday.isBlank() ? null : Asked.read("birthday", birthday, Birthday::parse);
    }
}
