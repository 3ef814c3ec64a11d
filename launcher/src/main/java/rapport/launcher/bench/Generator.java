package rapport.launcher.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Writes the files that fill a database; the same seed writes the same files. */
final class Generator {

    private static final long SEED = 44_001;
    private static final int HISTORY_DAYS = 540;
    private static final List<String> GIVEN = List.of(
            "Ada", "Ben", "Chiara", "David", "Elif", "Finn", "Greta", "Hugo", "Ines", "Jonas", "Kaja", "Liam", "Mina",
            "Noah", "Olga", "Paul", "Quentin", "Rosa", "Sven", "Tara", "Uwe", "Vera", "Wim", "Yara", "Zoe");
    private static final List<String> FAMILY = List.of(
            "Adler", "Brandt", "Costa", "Dahl", "Ekman", "Fischer", "Galli", "Hansen", "Ivanov", "Jansen", "Keller",
            "Lund", "Meier", "Novak", "Olsen", "Petrov", "Quinn", "Rossi", "Schmidt", "Tanaka", "Ulrich", "Voigt",
            "Weber", "Yilmaz", "Zeller");
    private static final List<String> TITLES =
            List.of("Director", "Engineer", "Buyer", "Controller", "Head of quality", "Plant manager", "Assistant");
    private static final List<String> CHANNELS = List.of("email", "email", "email", "phone", "video", "in_person");

    private final Size size;
    private final Instant now;

    Generator(Size size, Instant now) {
        this.size = size;
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    /** People in the form of a common address book. */
    Path writePeople(Path folder) throws IOException {
        Path file = folder.resolve("people.csv");
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value\n");
            for (int i = 0; i < size.colleagues(); i++) {
                out.write(person(random, "Bench Ltd", size.colleagueMail(i)));
            }
            for (int i = 0; i < size.people(); i++) {
                out.write(person(random, "Firm " + size.organizationOf(i), size.mailOf(i)));
            }
        }
        return file;
    }

    private static String person(Random random, String organization, String mail) {
        return String.join(
                        ",",
                        pick(GIVEN, random),
                        pick(FAMILY, random),
                        organization,
                        pick(TITLES, random),
                        mail,
                        "+49 30 " + (1_000_000 + random.nextInt(8_999_999)))
                + "\n";
    }

    /** Interactions between ours and theirs; some people have many, most have few. */
    Path writeInteractions(Path folder) throws IOException {
        Path file = folder.resolve("interactions.csv");
        Random random = new Random(SEED + 1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("at,channel,from,to,cc,subject\n");
            for (int i = 0; i < size.interactions(); i++) {
                out.write(interaction(random, i));
            }
        }
        return file;
    }

    private String interaction(Random random, int number) {
        double skew = random.nextDouble();
        int person = (int) (skew * skew * skew * size.people());
        String ours = size.colleagueMail(Math.floorMod(person, size.colleagues()));
        String theirs = size.mailOf(person);
        boolean weStart = random.nextBoolean();
        Instant at = now.minus(Duration.ofMinutes(random.nextInt(HISTORY_DAYS * 24 * 60)));
        return String.join(
                        ",",
                        at.toString(),
                        pick(CHANNELS, random),
                        weStart ? ours : theirs,
                        weStart ? theirs : ours,
                        "",
                        "Matter " + number)
                + "\n";
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
