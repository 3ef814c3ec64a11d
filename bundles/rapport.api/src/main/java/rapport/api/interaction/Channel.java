package rapport.api.interaction;

/**
 * How people were in touch, with the weight that one contact has as evidence of a tie.
 *
 * <p>The weights (in person 4, video 3, phone 2, chat 1, email 1) are those of the tie-strength formula; a letter counts as an
 * e-mail does.
 */
public enum Channel {
    IN_PERSON(4),
    VIDEO(3),
    PHONE(2),
    CHAT(1),
    EMAIL(1),
    LETTER(1);

    private final int weight;

    Channel(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    /** Whether both sides take part by nature: talking is contact in both directions, writing in one. */
    public boolean isTwoWay() {
        return this == IN_PERSON || this == VIDEO || this == PHONE;
    }
}
