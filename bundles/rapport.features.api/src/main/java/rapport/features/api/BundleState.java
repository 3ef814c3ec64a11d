package rapport.features.api;

/** The framework's states of a bundle, and the one before them. */
public enum BundleState {
    ABSENT,
    INSTALLED,
    RESOLVED,
    STARTING,
    ACTIVE,
    STOPPING
}
