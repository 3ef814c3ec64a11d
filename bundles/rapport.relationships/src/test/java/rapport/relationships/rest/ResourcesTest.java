package rapport.relationships.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.api.commitment.Commitment;
import rapport.api.json.RecordsJson;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.relationships.store.Household;
import rapport.store.api.Conflict;
import rapport.testkit.Asking;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

class ResourcesTest {

    private final Household home = new Household(TestEngine.H2);
    private final OrganizationId nordwind = home.parties.organization("Nordwind");
    private final PersonId mina = home.parties.colleague("Mina");
    private final PersonId ana = home.parties.person("Ana");
    private final Resource relationships =
            new RelationshipsResource(home.relationships, home.parties.directory(), home.levels);
    private final Resource interactions = new InteractionsResource(home.interactions);
    private final Resource commitments = new CommitmentsResource(home.commitments, home.relationships, home.levels);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void beginsMovesAndListsRelationships() throws IOException {
        Reply begun = ask(relationships, "POST relationships")
                .json("{\"level\":\"donors\",\"party\":\"organization:" + nordwind.value() + "\"}")
                .reply();
        assertThat(begun.status()).isEqualTo(201);
        RelationshipJson told = (RelationshipJson) body(begun);
        assertThat(told.partyName()).isEqualTo("Nordwind");
        String id = told.id().value().toString();
        Reply moved = ask(relationships, "POST relationships/{id}/stage-changes")
                .path("id", id)
                .ifMatch(1)
                .json("{\"stage\":\"second\",\"reason\":\"They called.\"}")
                .reply();
        assertThat(((RelationshipJson) body(moved)).stage()).isEqualTo("second");
        assertThat(items(ask(relationships, "GET relationships")
                        .query("level", "donors")
                        .query("stage", "second")))
                .hasSize(1);
        assertThat(items(ask(relationships, "GET relationships").query("party", "person:" + ana.value())))
                .isEmpty();
        assertThat(items(ask(relationships, "GET relationships/{id}/stage-changes")
                        .path("id", id)))
                .hasSize(2);
    }

    @Test
    void keepsStakeholdersBelowTheirRelationship() throws IOException {
        String id = home.begin("donors", nordwind).id().value().toString();
        Reply set = ask(relationships, "PUT relationships/{id}/stakeholders/{person}")
                .path("id", id)
                .path("person", ana.value().toString())
                .json("{\"role\":\"decider\",\"power\":5,\"interest\":3,\"stance\":\"CHAMPION\"}")
                .reply();
        assertThat(set.status()).isEqualTo(200);
        assertThat(items(ask(relationships, "GET relationships/{id}/stakeholders")
                        .path("id", id)))
                .hasSize(1);
        ask(relationships, "DELETE relationships/{id}/stakeholders/{person}")
                .path("id", id)
                .path("person", ana.value().toString())
                .reply();
        assertThat(items(ask(relationships, "GET relationships/{id}/stakeholders")
                        .path("id", id)))
                .isEmpty();
    }

    @Test
    void recordsChangesAndDeletesInteractionsByVersion() throws IOException {
        String draft = "{\"at\":\"2026-03-01T09:00:00Z\",\"channel\":\"PHONE\",\"topic\":\"seeds\",\"participants\":["
                + "{\"person\":\"" + mina.value() + "\",\"part\":\"FROM\"},{\"person\":\"" + ana.value()
                + "\",\"part\":\"TO\"}]}";
        Reply recorded = ask(interactions, "POST interactions").json(draft).reply();
        String id = ((InteractionJson) body(recorded)).id().value().toString();
        assertThat(recorded.location()).isEqualTo("interactions/" + id);
        assertThat(items(ask(interactions, "GET interactions").query("about", "person:" + ana.value())))
                .hasSize(1);
        Asking change =
                ask(interactions, "PUT interactions/{id}").path("id", id).json(draft);
        assertThatThrownBy(change::reply).isInstanceOf(VersionMissing.class);
        assertThatThrownBy(change.ifMatch(7)::reply).isInstanceOf(Conflict.class);
        assertThat(change.ifMatch(1).reply().version()).isEqualTo(2);
        assertThat(ask(interactions, "DELETE interactions/{id}")
                        .path("id", id)
                        .ifMatch(2)
                        .reply()
                        .status())
                .isEqualTo(204);
        assertThatThrownBy(ask(interactions, "GET interactions/{id}").path("id", id)::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void changesOnlyWhatIsSentAndEmptiesWhatIsNull() throws IOException {
        String relationship = home.begin("donors", nordwind).id().value().toString();
        Asking amend = ask(relationships, "PATCH relationships/{id}").path("id", relationship);
        RelationshipJson owned = (RelationshipJson) body(
                amend.ifMatch(1).json("{\"owner\":\"" + mina.value() + "\"}").reply());
        assertThat(owned.owner()).isEqualTo(mina);
        RelationshipJson paused = (RelationshipJson) body(
                amend.ifMatch(2).json("{\"owner\":null,\"status\":\"paused\"}").reply());
        assertThat(paused.owner()).isNull();
        assertThat(paused.status()).isEqualTo(Relationship.Status.PAUSED);
        assertThat(paused.cadenceDays()).isEqualTo(owned.cadenceDays());

        String participants = "\"participants\":[{\"person\":\"" + mina.value() + "\",\"part\":\"from\"},{\"person\":\""
                + ana.value() + "\",\"part\":\"to\"}]";
        Reply recorded = ask(interactions, "POST interactions")
                .json("{\"at\":\"2026-03-01T09:00:00Z\",\"channel\":\"phone\",\"topic\":\"seeds\"," + participants
                        + "}")
                .reply();
        InteractionJson amended = (InteractionJson) body(ask(interactions, "PATCH interactions/{id}")
                .path("id", ((InteractionJson) body(recorded)).id().value().toString())
                .ifMatch(1)
                .json("{\"topic\":null,\"words\":\"They bloom.\"}")
                .reply());
        assertThat(amended.topic()).isNull();
        assertThat(amended.words()).isEqualTo("They bloom.");
        assertThat(amended.participants()).hasSize(2);
    }

    @Test
    void offersTheRelationshipsOfALevelBelowItsName() throws IOException {
        String id = home.begin("donors", nordwind).id().value().toString();
        Resource donors = level("donors");
        assertThat(donors.name()).isEqualTo("donors");
        assertThat(items(ask(donors, "GET donors"))).hasSize(1);
        assertThat(ask(donors, "GET donors/{id}").path("id", id).reply().version())
                .isEqualTo(1L);
        Resource others = level("partners");
        assertThat(items(ask(others, "GET partners"))).isEmpty();
        assertThatThrownBy(ask(others, "GET partners/{id}").path("id", id)::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    @Test
    void tellsNothingOfALevelThatIsSwitchedOff() throws IOException {
        String id = home.begin("donors", nordwind).id().value().toString();
        Reply made = ask(commitments, "POST commitments")
                .json("{\"what\":\"seeds\",\"by\":\"person:" + mina.value() + "\",\"to\":\"organization:"
                        + nordwind.value() + "\",\"due\":\"2026-04-01\",\"relationship\":\"" + id + "\"}")
                .reply();
        home.levels.disable("donors");
        assertThat(items(ask(relationships, "GET relationships"))).isEmpty();
        assertThat(items(ask(commitments, "GET commitments"))).isEmpty();
        for (String what : List.of("", "/stage-changes", "/stakeholders")) {
            assertThatThrownBy(
                            ask(relationships, "GET relationships/{id}" + what).path("id", id)::reply)
                    .isInstanceOf(ResourceNotFound.class);
        }
        assertThatThrownBy(ask(relationships, "DELETE relationships/{id}")
                        .path("id", id)
                        .ifMatch(1)::reply)
                .isInstanceOf(ResourceNotFound.class);
        String promise = ((Commitment) body(made)).id().value().toString();
        assertThatThrownBy(ask(commitments, "GET commitments/{id}").path("id", promise)::reply)
                .isInstanceOf(ResourceNotFound.class);
    }

    private Resource level(String name) {
        return new LevelResource(
                home.relationships, home.parties.directory(), home.levels, Map.of(LevelResource.LEVEL, name));
    }

    @Test
    void refusesAnOrganizationAmongPeople() throws IOException {
        Reply refused = ask(interactions, "POST interactions")
                .json("{\"at\":\"2026-03-01T09:00:00Z\",\"channel\":\"PHONE\",\"participants\":[{\"person\":\""
                        + nordwind.value() + "\",\"part\":\"TO\"}]}")
                .reply();
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void promisesAndSettles() throws IOException {
        Reply made = ask(commitments, "POST commitments")
                .json("{\"what\":\"seeds\",\"by\":\"person:" + mina.value() + "\",\"to\":\"organization:"
                        + nordwind.value() + "\",\"due\":\"2026-04-01\"}")
                .reply();
        assertThat(made.status()).isEqualTo(201);
        JsonObject json = RecordsJson.gson().toJsonTree(body(made)).getAsJsonObject();
        assertThat(json.get("by").getAsString()).isEqualTo("person:" + mina.value());
        Asking settle = ask(commitments, "PATCH commitments/{id}")
                .path("id", json.get("id").getAsString())
                .json("{\"state\":\"KEPT\"}")
                .ifMatch(1);
        assertThat(settle.reply().status()).isEqualTo(200);
        assertThat(items(ask(commitments, "GET commitments").query("state", "open")))
                .isEmpty();
    }

    @Test
    void refusesWithObjectionsAndForbidsReaders() throws IOException {
        Asking begin = ask(relationships, "POST relationships")
                .json("{\"level\":\"donors\",\"party\":\"person:" + ana.value() + "\"}");
        assertThat(begin.reply().status()).isEqualTo(422);
        assertThatThrownBy(begin.by(Callers.reader())::reply).isInstanceOf(Forbidden.class);
        assertThatThrownBy(ask(relationships, "GET relationships").query("sort", "weight")::reply)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weight");
        assertThatThrownBy(ask(relationships, "GET relationships").query("party", "nobody")::reply)
                .hasMessageContaining("party");
    }

    private static List<?> items(Asking asking) throws IOException {
        return ((Slice<?>) body(asking.reply())).items();
    }

    private static Object body(Reply reply) {
        assertThat(reply.body()).isNotNull();
        return Optional.ofNullable(reply.body()).orElseThrow();
    }

    private static Asking ask(Resource resource, String methodAndPath) {
        return Asking.of(resource, methodAndPath);
    }
}
