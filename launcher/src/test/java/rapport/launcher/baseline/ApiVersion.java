package rapport.launcher.baseline;

import java.util.Comparator;

/** The version of a package: the first number grows when somebody's bundle breaks, the second when there is more to use. */
record ApiVersion(int first, int second, int third) implements Comparable<ApiVersion> {

    static ApiVersion parse(String text) {
        String[] parts = text.split("\\.", -1);
        return new ApiVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    ApiVersion major() {
        return new ApiVersion(first + 1, 0, 0);
    }

    ApiVersion minor() {
        return new ApiVersion(first, second + 1, 0);
    }

    @Override
    public int compareTo(ApiVersion other) {
        return Comparator.comparingInt(ApiVersion::first)
                .thenComparingInt(ApiVersion::second)
                .thenComparingInt(ApiVersion::third)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return first + "." + second + "." + third;
    }
}
