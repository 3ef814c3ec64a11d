package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash cheap = new PasswordHash(64, 1);

    @Test
    void knowsItsPasswordAndNoOther() {
        String hash = cheap.of("vier Wörter im Wind");
        assertThat(PasswordHash.matches("vier Wörter im Wind", hash)).isTrue();
        assertThat(PasswordHash.matches("vier Wörter im Wald", hash)).isFalse();
        assertThat(cheap.of("vier Wörter im Wind")).isNotEqualTo(hash);
    }

    @Test
    void takesALetterHoweverTheKeyboardWritesIt() {
        String composed = "Gr\u00fc\u00dfe an alle";
        String combining = "Gru\u0308\u00dfe an alle";
        assertThat(PasswordHash.matches(combining, cheap.of(composed))).isTrue();
    }

    /** Made by the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 24}. */
    @Test
    void agreesWithTheReferenceImplementation() {
        String reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(PasswordHash.matches("password", reference)).isTrue();
    }

    @Test
    void costsWhatIsRecommended() {
        String hash = PasswordHash.RECOMMENDED.of("x");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.RECOMMENDED.isOfThisCost(hash)).isTrue();
        assertThat(cheap.isOfThisCost(hash)).isFalse();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> PasswordHash.matches("x", "plain")).isInstanceOf(IllegalArgumentException.class);
    }
}
