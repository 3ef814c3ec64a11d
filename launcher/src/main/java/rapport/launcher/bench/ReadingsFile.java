package rapport.launcher.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;

/**
 * Writes readings of two years in the form in which the product hands them out; the same seed writes the same file.
 *
 * @param relationships by the number of their organization
 */
record ReadingsFile(ListeningSize size, Map<Integer, String> relationships, Instant now) {

    private static final long SEED = 41_001;
    private static final int HISTORY_DAYS = 730;
    private static final int LEAST_DAYS = 30;

    Path write(Path folder) throws IOException {
        Path file = folder.resolve("readings.csv");
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("rapport readings id,relationship,person,instrument,value,occasion,words,concern,at,how\n");
            for (int i = 0; i < size.readings(); i++) {
                out.write(reading(random, i));
            }
        }
        return file;
    }

    private String reading(Random random, int number) {
        int organization = number % size.relationships();
        int person = size.personOf(organization, random.nextInt(3));
        int mood = organization % 5;
        int value = Math.max(1, Math.min(5, 1 + mood + random.nextInt(3) - 1));
        int days = LEAST_DAYS + random.nextInt(HISTORY_DAYS - LEAST_DAYS);
        return String.join(
                        ",",
                        "bench-" + number,
                        relationships.getOrDefault(organization, ""),
                        size.size().mailOf(person),
                        "SATISFACTION",
                        Integer.toString(value),
                        "IMPROMPTU",
                        random.nextInt(3) == 0 ? "They said it in few words" : "",
                        "",
                        now.minus(Duration.ofDays(days))
                                .minusSeconds(random.nextInt(86_400))
                                .toString(),
                        "")
                + "\n";
    }
}
