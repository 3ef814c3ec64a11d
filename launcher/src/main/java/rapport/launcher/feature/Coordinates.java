package rapport.launcher.feature;

/** Where a bundle comes from in a repository. */
public record Coordinates(String group, String artifact, String version) {

    /** Reads {@code group:artifact:version}. */
    public static Coordinates parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a bundle's id is group:artifact:version, was " + text);
        }
        return new Coordinates(parts[0], parts[1], parts[2]);
    }

    public Coordinates {
        if (group.isBlank() || artifact.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException(
                    "group, artifact and version must be given, were " + group + ", " + artifact + ", " + version);
        }
    }

    /** Its file in the product's bundle folder. */
    public String fileName() {
        return artifact + "-" + version + ".jar";
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
