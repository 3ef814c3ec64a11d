package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class ExportTest {

    private static Office filled(TestEngine engine) {
        Office office = new Office(engine);
        for (String file : List.of("google-new.csv", "outlook-en.csv", "linkedin.csv", "iphone.vcf", "inbox.mbox")) {
            office.take(file, Fixtures.text(file));
        }
        office.take(
                "firms.csv",
                "Name,Parent,Domains,Phone\nNorthwind Pumps Ltd,Northwind Group,northwind.example,+44 20 7946 0100\n");
        office.take("odd.csv", "Name,Notes\n\"Madonna\",x\n\"Eve \"\"the\"\" Other\",y\n");
        office.interactions.record(
                office.manager,
                new InteractionDraft(
                        Instant.parse("2026-02-01T10:00:00Z"),
                        Channel.IN_PERSON,
                        List.of(
                                new Participant(
                                        office.person("Mira Elena Okafor").id(), Part.FROM),
                                new Participant(office.person("Calvin R. Ames").id(), Part.TO)),
                        "Lunch; and more",
                        null));
        return office;
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.csv", "people.vcf", "organizations.csv", "interactions.csv"})
    void whatIsHandedOutCanBeTakenBackWithoutChange(String name) {
        try (Office office = filled(TestEngine.H2)) {
            String export = office.export(name);
            var people = office.people();
            var firms = office.organizations();
            int meetings = office.meetings().size();

            ImportJob job = office.take(name, export);

            assertThat(job.state()).isEqualTo(JobState.DONE);
            assertThat(office.problems(job)).isEmpty();
            assertThat(job.counts().unchanged()).isEqualTo(job.counts().rows()).isPositive();
            assertThat(office.people()).isEqualTo(people);
            assertThat(office.organizations()).isEqualTo(firms);
            assertThat(office.meetings()).hasSize(meetings);
        }
    }

    @EachEngine
    void anEmptyHouseTakesInAllThatAnotherHandedOut(TestEngine engine) {
        try (Office full = filled(TestEngine.H2);
                Office empty = new Office(engine)) {
            for (String name : List.of("organizations.csv", "people.csv", "interactions.csv")) {
                assertThat(empty.take(name, full.export(name)).counts().refused())
                        .isZero();
            }
            assertThat(empty.people())
                    .extracting(each -> each.displayName())
                    .containsExactlyElementsOf(full.people().stream()
                            .map(each -> each.displayName())
                            .toList());
            assertThat(empty.person("Mira Elena Okafor").contactPoints())
                    .containsExactlyInAnyOrderElementsOf(
                            full.person("Mira Elena Okafor").contactPoints());
            assertThat(empty.organizations()).hasSameSizeAs(full.organizations());
            assertThat(empty.meetings()).hasSameSizeAs(full.meetings());
        }
    }

    @EachEngine
    void ourOwnDepartmentsAreOursAndPartOfTheHouseAgainElsewhere(TestEngine engine) {
        try (Office full = new Office(TestEngine.H2);
                Office empty = new Office(engine)) {
            OrganizationId house = full.organization(new OrganizationDraft(
                            "Lindqvist", null, List.of("ours.example"), true, List.of(), List.of()))
                    .id();
            full.organization(new OrganizationDraft("Delivery", house, List.of(), true, List.of(), List.of()));
            full.organization(new OrganizationDraft("Zenith", null, List.of(), false, List.of(), List.of()));

            ImportJob taken = empty.take("organizations.csv", full.export("organizations.csv"));
            assertThat(taken.counts().refused()).isZero();
            OrganizationId again = empty.organizations().stream()
                    .filter(one -> one.name().equals("Lindqvist"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            assertThat(empty.organizations())
                    .extracting(Organization::name, Organization::ours, Organization::parent)
                    .containsExactlyInAnyOrder(
                            tuple("Lindqvist", true, null),
                            tuple("Delivery", true, again),
                            tuple("Zenith", false, null));
            assertThat(empty.export("organizations.csv")).isEqualTo(full.export("organizations.csv"));
        }
    }

    @EachEngine
    void cardsHoldWhatPhonesNeed(TestEngine engine) {
        try (Office office = filled(engine)) {
            assertThat(office.export("people.vcf").replace("\r\n ", ""))
                    .contains(
                            "VERSION:4.0",
                            "FN:Ada Maria Berg",
                            "BDAY:--0415",
                            "BDAY:19810415",
                            "TEL;TYPE=cell:+49 170 5550101",
                            "ORG:Berg & Töchter;Werkstatt");
        }
    }
}
