package rapport.launcher.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;
import rapport.testkit.MessagesContract;

class WhyNotTest {

    @Test
    void namesTheMissingPackageAndItsVersions() {
        String text = "Unable to resolve rapport.team [31](R 31.0): missing requirement [rapport.team [31](R 31.0)] "
                + "osgi.wiring.package; (&(osgi.wiring.package=rapport.api.level)(version>=1.0.0)(!(version>=2.0.0))) "
                + "Unresolved requirements: [[rapport.team [31](R 31.0)] osgi.wiring.package; (osgi.wiring.package=x)]";
        assertThat(WhyNot.sentence("rapport.team", new BundleException(text)).english())
                .isEqualTo("rapport.team needs the package rapport.api.level from version 1.0.0 up to 2.0.0, "
                        + "which no installed bundle offers.");
    }

    @Test
    void followsTheChainToTheBundleThatIsToBlame() {
        String text = "Unable to resolve a [1](R 1.0): missing requirement [a [1](R 1.0)] osgi.wiring.package; "
                + "(osgi.wiring.package=p) [caused by: Unable to resolve b [2](R 2.0): missing requirement "
                + "[b [2](R 2.0)] osgi.wiring.package; (osgi.wiring.package=q)] Unresolved requirements: []";
        assertThat(WhyNot.sentence("a", new BundleException(text)).english())
                .isEqualTo("a cannot start: b needs the package q, which no installed bundle offers.");
    }

    @Test
    void saysWhatWentWrongInsideWhenNothingIsMissing() {
        BundleException failure = new BundleException("Activator start error", new IllegalStateException("no disk"));
        assertThat(WhyNot.sentence("a", failure).english()).isEqualTo("a cannot start: no disk.");
    }

    @Test
    void saysTheSameToAReaderOfGerman() {
        BundleException failure = new BundleException("Activator start error", new IllegalStateException("no disk"));
        assertThat(WhyNot.sentence("a", failure).in(Locale.GERMANY)).isEqualTo("a kann nicht starten: no disk.");
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        MessagesContract.assertComplete(Sayings.class);
    }
}
