package rapport.team.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.json.RecordsJson;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.team.model.OpenedPulse;
import rapport.team.model.PulseResult;
import rapport.team.model.Recognition;
import rapport.team.model.Requirement;
import rapport.team.model.Serving;
import rapport.team.model.StakeholderMeeting;
import rapport.team.store.House;
import rapport.testkit.Asking;
import rapport.testkit.TestEngine;

class TeamResourceTest {

    private final House house = new House(TestEngine.H2);
    private final Resource team = new TeamResource(
            house.pulses, house.requirements, house.servings, house.meetings, house.talks, house.recognitions);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aPulseIsOpenedToldAndClosed() throws IOException {
        String people = house.colleagues(5, "Delivery").stream()
                .map(person -> "\"" + person.value() + "\"")
                .collect(Collectors.joining(","));
        Reply opened = Asking.of(team, "POST team/pulses")
                .json("{\"title\":\"How it goes\",\"questions\":[\"Clear?\"],\"people\":[" + people + "]}")
                .reply();
        assertThat(opened.status()).isEqualTo(201);
        OpenedPulse pulse = (OpenedPulse) Objects.requireNonNull(opened.body());
        assertThat(RecordsJson.gson().toJson(pulse))
                .as("whoever asks is told nobody's link")
                .doesNotContain(house.links.values());
        UUID id = pulse.pulse().id().value();
        house.links.values().forEach(secret -> House.done(house.pulses.answer(secret, List.of(3))));
        assertThat(result(id).answers()).isEqualTo(5);
        assertThat(Asking.of(team, "POST team/pulses/{id}/answers")
                        .path("id", id)
                        .json("{\"scores\":[3]}")
                        .reply()
                        .status())
                .as("whoever is not asked answers nothing")
                .isEqualTo(422);
        Asking.of(team, "POST team/pulses/{id}/closing")
                .path("id", id)
                .json("{\"version\":1}")
                .reply();
        assertThat(result(id).parts()).hasSize(1);
        assertThatThrownBy(() -> result(UUID.randomUUID())).isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void aRequirementIsRecordedAcceptedAndDeleted() throws IOException {
        String donor = house.donor("Nordwind").id().value().toString();
        Reply recorded = Asking.of(team, "POST team/requirements")
                .json("{\"relationship\":\"" + donor + "\",\"what\":\"Reports by the fifth\"}")
                .reply();
        Requirement one = (Requirement) Objects.requireNonNull(recorded.body());
        assertThat(recorded.status()).isEqualTo(201);
        Reply changed = Asking.of(team, "PATCH team/requirements/{id}")
                .path("id", one.id().value())
                .json("{\"contract\":\"Frame contract\"}")
                .ifMatch(1)
                .reply();
        assertThat(((Requirement) Objects.requireNonNull(changed.body())).contract())
                .isEqualTo("Frame contract");
        Reply accepted = Asking.of(team, "POST team/requirements/{id}/acceptance")
                .path("id", one.id().value())
                .json("{\"version\":2}")
                .reply();
        assertThat(((Requirement) Objects.requireNonNull(accepted.body())).place())
                .isEqualTo(Requirement.Place.ACCEPTED);
        Reply all = Asking.of(team, "GET team/requirements")
                .query("relationship", donor)
                .reply();
        assertThat(((Slice<?>) Objects.requireNonNull(all.body())).items()).hasSize(1);
        assertThat(Asking.of(team, "DELETE team/requirements/{id}")
                        .path("id", one.id().value())
                        .ifMatch(3)
                        .reply()
                        .status())
                .isEqualTo(204);
    }

    @Test
    void whoServesWhomIsRecordedListedAndDeleted() throws IOException {
        Relationship delivery = house.department("Delivery");
        Relationship sales = house.department("Sales");
        String customer = sales.id().value().toString();
        Reply recorded = Asking.of(team, "POST team/servings")
                .json("{\"relationship\":\"" + customer + "\",\"department\":\""
                        + delivery.party().value() + "\",\"what\":\"Offers priced in a day\"}")
                .reply();
        Serving one = (Serving) Objects.requireNonNull(recorded.body());
        assertThat(recorded.status()).isEqualTo(201);
        Reply changed = Asking.of(team, "PATCH team/servings/{id}")
                .path("id", one.id().value())
                .json("{\"what\":\"Offers priced in two days\"}")
                .ifMatch(1)
                .reply();
        assertThat(((Serving) Objects.requireNonNull(changed.body())).what()).isEqualTo("Offers priced in two days");
        Reply all = Asking.of(team, "GET team/servings")
                .query("server", delivery.party().asText())
                .reply();
        assertThat(((Slice<?>) Objects.requireNonNull(all.body())).items()).hasSize(1);
        assertThat(Asking.of(team, "DELETE team/servings/{id}")
                        .path("id", one.id().value())
                        .ifMatch(2)
                        .reply()
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aStakeholderMeetingIsRecordedShownAndDeleted() throws IOException {
        Relationship donor = house.donor("Nordwind");
        PersonId mina = house.colleague("Mina", "Delivery");
        PersonId omar = house.colleague("Omar", "Sales");
        house.requirement(donor, "Reports by the fifth", mina);
        String round = Objects.requireNonNull(Asking.of(team, "GET team/stakeholder-rounds/{id}")
                        .path("id", donor.id().value())
                        .reply()
                        .body())
                .toString();
        assertThat(round).contains(mina.value().toString(), "Reports by the fifth");
        Reply recorded = Asking.of(team, "POST team/stakeholder-meetings")
                .json("{\"relationship\":\"" + donor.id().value() + "\",\"came\":[\"" + mina.value() + "\",\""
                        + omar.value() + "\"]}")
                .reply();
        StakeholderMeeting held = (StakeholderMeeting) Objects.requireNonNull(recorded.body());
        assertThat(held.open()).hasSize(1);
        Reply all = Asking.of(team, "GET team/stakeholder-meetings")
                .query("relationship", donor.id().value().toString())
                .reply();
        assertThat(((Slice<?>) Objects.requireNonNull(all.body())).items()).hasSize(1);
        assertThat(Asking.of(team, "DELETE team/stakeholder-meetings/{id}")
                        .path("id", held.id().value())
                        .ifMatch(1)
                        .reply()
                        .status())
                .isEqualTo(204);
    }

    @Test
    void twoTalkAndNobodyElseHearsOfIt() throws IOException {
        PersonId mina = house.colleague("Mina", "Delivery");
        PersonId omar = house.colleague("Omar", "Sales");
        Reply added = Asking.of(team, "POST team/talks/{id}/points")
                .by(House.signedIn(mina))
                .path("id", omar.value())
                .json("{\"words\":\"The night shift\"}")
                .reply();
        assertThat(added.status()).isEqualTo(201);
        assertThat(points(house.member, omar)).doesNotContain("night shift");
        assertThat(points(House.signedIn(omar), mina)).contains("night shift");
        Reply held = Asking.of(team, "POST team/talks/{id}")
                .by(House.signedIn(omar))
                .path("id", mina.value())
                .json("{\"settled\":[]}")
                .reply();
        assertThat(held.status()).isEqualTo(201);
        Reply all = Asking.of(team, "GET team/talks/{id}")
                .by(House.signedIn(mina))
                .path("id", omar.value())
                .reply();
        assertThat(((Slice<?>) Objects.requireNonNull(all.body())).items()).hasSize(1);
        Asking.of(team, "DELETE team/talk-points/{id}")
                .by(House.signedIn(mina))
                .path(
                        "id",
                        house.talks
                                .points(House.signedIn(mina), omar)
                                .get(0)
                                .id()
                                .value())
                .reply();
        assertThat(points(House.signedIn(omar), mina)).doesNotContain("night shift");
    }

    @Test
    void aColleagueIsThankedAndItIsTakenBack() throws IOException {
        PersonId mina = house.colleague("Mina", "Delivery");
        PersonId omar = house.colleague("Omar", "Sales");
        Reply given = Asking.of(team, "POST team/recognitions")
                .by(House.signedIn(mina))
                .json("{\"receiver\":\"" + omar.value() + "\",\"words\":\"The night shift\",\"shared\":false}")
                .reply();
        Recognition one = (Recognition) Objects.requireNonNull(given.body());
        assertThat(thanks(House.signedIn(omar))).hasSize(1);
        assertThat(thanks(house.member)).isEmpty();
        Asking.of(team, "DELETE team/recognitions/{id}")
                .by(House.signedIn(mina))
                .path("id", one.id().value())
                .ifMatch(1)
                .reply();
        assertThat(thanks(House.signedIn(omar))).isEmpty();
    }

    private List<?> thanks(Caller by) throws IOException {
        Reply all = Asking.of(team, "GET team/recognitions").by(by).reply();
        return ((Slice<?>) Objects.requireNonNull(all.body())).items();
    }

    private String points(Caller by, PersonId colleague) throws IOException {
        return Objects.requireNonNull(Asking.of(team, "GET team/talks/{id}/points")
                        .by(by)
                        .path("id", colleague.value())
                        .reply()
                        .body())
                .toString();
    }

    private PulseResult result(UUID id) throws IOException {
        return (PulseResult) Objects.requireNonNull(
                Asking.of(team, "GET team/pulses/{id}").path("id", id).reply().body());
    }
}
