package rapport.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.api.outcome.Objection;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "Passw0rd2024!",
                "1234567890",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "qwertzuiop",
                "!!Welcome2026!!",
                "ada.lovelace1",
                "Lovelace1815",
                "0000000000",
                "ababababab",
                "Sommer2026!"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(policy.objections(password, "ada.lovelace@ours.example", "Ada Lovelace"))
                .extracting(Objection::key)
                .containsExactly("password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kleiner gelber Anker", "vq7!mLp2#xRw", "ada mag Rechenmaschinen", "日本語のとても長い合言葉です"})
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(policy.objections(password, "ada.lovelace@ours.example", "Ada Lovelace"))
                .isEmpty();
    }

    @Test
    void asksForAFewCharactersAtLeast() {
        assertThat(policy.objections("kurz", "ada", "Ada"))
                .extracting(Objection::key)
                .containsExactly("password.short");
        assertThat(policy.objections("", "ada", "Ada")).hasSize(1);
        assertThat(policy.objections("x".repeat(500), "ada", "Ada")).hasSize(1);
    }
}
