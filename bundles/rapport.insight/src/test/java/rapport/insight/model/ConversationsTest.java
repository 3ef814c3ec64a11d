package rapport.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationsTest {

    private static final UUID ANN = new UUID(1, 1);
    private static final UUID BOB = new UUID(1, 2);
    private static final UUID CY = new UUID(1, 3);
    private static final UUID STRANGER = new UUID(1, 4);

    private final Conversations conversations =
            new Conversations(Map.of(ANN, "Purchasing", BOB, "Operations", CY, "Operations"));

    @Test
    void partsAreApartOnceBothHaveEnoughConversations() {
        talk(1, ANN);
        talk(2, ANN);
        talk(3, ANN);
        talk(4, BOB);
        talk(9, CY);
        assertThat(conversations.apart()).isEmpty();

        talk(7, BOB, STRANGER);
        assertThat(conversations.apart()).singleElement().satisfies(apart -> {
            assertThat(List.of(apart.one(), apart.other())).containsExactly("Operations", "Purchasing");
            assertThat(apart.contacts()).isEqualTo(6);
            assertThat(apart.since())
                    .as("the third of the later, whatever the order")
                    .isEqualTo(day(9));
            assertThat(apart.ofOne()).containsExactlyInAnyOrder(BOB, CY);
            assertThat(apart.ofOther()).containsExactly(ANN);
        });
    }

    @Test
    void oneConversationTogetherIsEnough() {
        for (int day = 1; day < 6; day++) {
            talk(day, ANN);
            talk(day, BOB);
        }
        talk(7, ANN, CY);

        assertThat(conversations.apart()).isEmpty();
    }

    @Test
    void whoseDepartmentNobodyKnowsIsInNone() {
        for (int day = 1; day < 6; day++) {
            talk(day, ANN);
            talk(day, STRANGER);
        }

        assertThat(conversations.apart()).isEmpty();
    }

    private void talk(int day, UUID... people) {
        conversations.add(day(day), List.of(people));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T10:00:00Z").plusSeconds(86_400L * day);
    }
}
