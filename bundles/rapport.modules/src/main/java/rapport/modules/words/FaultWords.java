package rapport.modules.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.contribution.Door;
import rapport.api.contribution.Door.Cause;
import rapport.api.contribution.Door.Faults;
import rapport.api.level.Localized;

/** Tells what went wrong with a contribution, in words that do not need its code. */
public final class FaultWords {

    private static final List<String> KINDS = List.of(
            "Page",
            "Navigation",
            "Panel",
            "Level",
            "SignalRule",
            "Resource",
            "Finder",
            "SelfTest",
            "GateCheck",
            "FactSource");

    private final Door door;

    public FaultWords(Door door) {
        this.door = door;
    }

    /** What somebody calls the contribution: {@code Its rule SilentSupplier}. */
    public static Localized who(Class<?> contribution) {
        String kind = kinds(contribution).filter(KINDS::contains).findFirst().orElse("Contribution");
        return Sayings.say("fault.who." + kind, contribution.getSimpleName());
    }

    private static Stream<String> kinds(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Arrays.stream(type.getInterfaces())
                                .flatMap(each -> Stream.concat(Stream.of(each.getSimpleName()), kinds(each))),
                        kinds(type.getSuperclass()));
    }

    /** What happened last, in a sentence. */
    public Localized of(Faults fault) {
        Localized who = who(fault.contribution());
        Cause cause = door.findCause(fault.contribution()).orElse(null);
        if (cause instanceof Cause.TookLonger late) {
            return Sayings.say("fault.late", who, late.limit().toMillis() / 1000.0);
        }
        if (cause instanceof Cause.AnsweredNothing) {
            return Sayings.say("fault.nothing", who);
        }
        if (cause instanceof Cause.Threw threw) {
            return threw.place().isEmpty()
                    ? Sayings.say("fault.threw", who, threw.thrown())
                    : Sayings.say("fault.threw.at", who, threw.thrown(), threw.place());
        }
        return Sayings.untranslated(fault.last() + ".");
    }

    /** What happened last to contributions of that class. */
    public Optional<Localized> of(Class<?> contribution) {
        return door.faults().stream()
                .filter(fault -> fault.contribution().equals(contribution))
                .findFirst()
                .map(this::of);
    }

    /** What happened last when that was asked. */
    public Optional<Localized> when(String asked) {
        return door.faults().stream()
                .filter(fault -> fault.what().equals(asked))
                .findFirst()
                .map(this::of);
    }
}
