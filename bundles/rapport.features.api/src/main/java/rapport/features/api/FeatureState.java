package rapport.features.api;

/** How far a feature is. */
public enum FeatureState {
    /** Its bundles may be used by other features, but it was not asked for. */
    DISABLED,
    /** Asked for, and every bundle of it is active. */
    ENABLED,
    /** Asked for, but at least one bundle of it is not active. */
    INCOMPLETE
}
