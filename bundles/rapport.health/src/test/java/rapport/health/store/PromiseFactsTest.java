package rapport.health.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.party.ContactPoint;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.health.model.SettledPromise;
import rapport.relationships.store.SqlCommitments;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class PromiseFactsTest {

    @EachEngine
    void whatTheirPeoplePromisedIsNotOurs(TestEngine engine) {
        try (House house = new House(engine)) {
            SqlCommitments commitments =
                    new SqlCommitments(house.test.database(), house.directory, house.relationships, house.levels);
            Relationship donor = house.begin("donors", "Nordwind");
            PersonId mina = person(house, "Mina", true);
            PersonId ana = person(house, "Ana", false);
            broken(house, commitments, donor, mina, ana);
            broken(house, commitments, donor, ana, mina);

            assertThat(new PromiseFacts(house.test.database())
                            .of(List.of(donor.id()), house.now())
                            .get(donor.id()))
                    .extracting(settled -> settled.promise().by(), SettledPromise::ours)
                    .containsExactlyInAnyOrder(tuple(mina, true), tuple(ana, false));
        }
    }

    private static void broken(House house, SqlCommitments commitments, Relationship in, PersonId by, PersonId to) {
        CommitmentDraft draft = new CommitmentDraft("seeds", by, to, LocalDate.parse("2026-04-01"), in.id());
        Commitment made = commitments.promise(house.member, draft).findValue().orElseThrow();
        commitments.settle(house.member, made.id(), made.version(), Commitment.State.BROKEN);
    }

    private static PersonId person(House house, String name, boolean ours) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@known.example"));
        PersonDraft draft = new PersonDraft(name, null, null, null, ours, mail, List.of(), List.of());
        return house.directory
                .addPerson(house.member, draft)
                .findValue()
                .orElseThrow()
                .id();
    }
}
