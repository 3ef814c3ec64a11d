package rapport.engagement.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.engagement.store.House.done;

import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.engagement.Milestone;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class EngagementWordsTest {

    @EachEngine
    void tellsWhatWasAgreedSaidAndAnswered(TestEngine engine) {
        try (House house = new House(engine)) {
            Milestone agreed = house.agreed(30);
            Feedback given = house.given("Nobody told us");
            done(house.retrospectives.respond(
                    house.member, given.id(), given.version(), new FeedbackResponse("We will", true, null)));
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new MilestoneWords(house.test.database(), house.levels), house.test))
                    .extracting(Findable::words)
                    .containsExactly("First harvest");
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new RetrospectiveWords(house.test.database(), house.levels), house.test))
                    .extracting(Findable::words)
                    .containsExactly("The planning went well.");
            SearchSource feedback = new FeedbackWords(house.test.database(), house.levels);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(feedback, house.test))
                    .extracting(Findable::words)
                    .containsExactly("Nobody told us\nWe will");
            house.retrospectives.deleteFeedback(house.member, given.id(), given.version() + 1);
            house.milestones.delete(house.member, agreed.id(), agreed.version());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(feedback, house.test))
                    .isEmpty();
            house.retrospectives.restoreFeedback(house.member, given.id());
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(feedback, house.test))
                    .hasSize(1);
        }
    }
}
