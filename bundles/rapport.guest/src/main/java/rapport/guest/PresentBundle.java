package rapport.guest;

import java.util.Optional;
import org.osgi.framework.Bundle;
import rapport.features.api.BundleState;
import rapport.features.api.FeatureBundle;
import rapport.features.api.Sentence;

/** A bundle as the container holds it, whoever put it there. */
record PresentBundle(long id, String location, String symbolicName, String version, BundleState state) {

    static PresentBundle of(Bundle bundle) {
        return new PresentBundle(
                bundle.getBundleId(),
                bundle.getLocation(),
                String.valueOf(bundle.getSymbolicName()),
                bundle.getVersion().toString(),
                state(bundle.getState()));
    }

    private static BundleState state(int state) {
        return switch (state) {
            case Bundle.INSTALLED -> BundleState.INSTALLED;
            case Bundle.RESOLVED -> BundleState.RESOLVED;
            case Bundle.STARTING -> BundleState.STARTING;
            case Bundle.ACTIVE -> BundleState.ACTIVE;
            case Bundle.STOPPING -> BundleState.STOPPING;
            default -> BundleState.ABSENT;
        };
    }

    boolean isActive() {
        return state == BundleState.ACTIVE;
    }

    /**
     * Whether it was installed from this artifact: by Maven's address, in whichever version the container prefers, or from a
     * file that is called like it.
     */
    boolean is(Artifact artifact) {
        return location.contains(artifact.group() + "/" + artifact.name() + "/")
                || location.endsWith("/" + artifact.fileName());
    }

    FeatureBundle as(Artifact artifact) {
        return new FeatureBundle(
                artifact.toString(),
                symbolicName,
                version,
                Optional.of(id),
                state,
                Optional.empty(),
                artifact.file(),
                isActive()
                        ? Optional.empty()
                        : Optional.of(Sentence.of(
                                symbolicName + " is installed, and does not run.",
                                symbolicName + " ist eingebaut und läuft nicht.")));
    }
}
