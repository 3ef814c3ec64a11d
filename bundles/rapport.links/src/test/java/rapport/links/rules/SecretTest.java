package rapport.links.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void has256BitsAndNoTwin() {
        Set<String> made =
                Stream.generate(Secret::next).limit(200).map(Secret::text).collect(Collectors.toSet());
        assertThat(made).hasSize(200).allSatisfy(text -> {
            assertThat(Base64.getUrlDecoder().decode(text)).hasSize(32);
            assertThat(new Secret(text).isPlausible()).isTrue();
        });
    }

    @Test
    void leavesOnlyItsFingerprint() {
        Secret secret = Secret.next();
        assertThat(secret.fingerprint()).hasSize(64).doesNotContain(secret.text());
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(new Secret(secret.text()).fingerprint()).isEqualTo(secret.fingerprint());
    }

    @Test
    void isNothingShorterLongerOrStranger() {
        assertThat(new Secret("abc").isPlausible()).isFalse();
        assertThat(new Secret("a".repeat(44)).isPlausible()).isFalse();
        assertThat(new Secret("ä".repeat(43)).isPlausible()).isFalse();
    }
}
