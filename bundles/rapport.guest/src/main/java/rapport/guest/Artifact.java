package rapport.guest;

import java.nio.file.Path;
import java.util.Optional;
import rapport.features.api.BundleState;
import rapport.features.api.FeatureBundle;

/** A bundle that a feature names: {@code group:name:version}. */
record Artifact(String group, String name, String version) {

    static Artifact parse(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a bundle's id is group:artifact:version, was " + coordinates);
        }
        return new Artifact(parts[0], parts[1], parts[2]);
    }

    String fileName() {
        return name + "-" + version + ".jar";
    }

    /** Where a Maven repository has it, below the repository's folder: where the container keeps it is its own affair. */
    Path file() {
        return Path.of(group.replace('.', '/'), name, version, fileName());
    }

    FeatureBundle missing() {
        return new FeatureBundle(
                toString(),
                name,
                version,
                Optional.empty(),
                BundleState.ABSENT,
                Optional.empty(),
                file(),
                Optional.empty());
    }

    @Override
    public String toString() {
        return group + ":" + name + ":" + version;
    }
}
