package rapport.suppliers.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.suppliers.model.SupplierRecord;
import rapport.suppliers.store.Register;

/** Tells on a timeline what arrived, which papers ended, and when risk was assessed. */
@Component
public final class SupplierMoments implements TimelineSource {

    private static final int NOON = 12;

    private final Parts parts;

    @Activate
    public SupplierMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Telling telling = Telling.to(visit);
        Span span = new Span(
                new RelationshipId(subject.id()),
                LocalDate.ofInstant(from.isBefore(Instant.EPOCH) ? Instant.EPOCH : from, visit.zone()),
                until,
                atMost);
        return Stream.of(
                        told(
                                telling,
                                span,
                                parts.files.deliveries(),
                                "package",
                                one -> one.arrived(),
                                one -> telling.say(
                                        "moment.delivery", Quantity.told(one.quantity(), null, visit.locale()))),
                        told(
                                telling,
                                span,
                                parts.files.papers(),
                                "file-check",
                                one -> one.expires(),
                                one -> telling.say("moment.paper", one.name())),
                        told(
                                telling,
                                span,
                                parts.files.assessments(),
                                "triangle-alert",
                                one -> one.on(),
                                one -> telling.say("moment.assessment", telling.say("quadrant." + one.quadrant()))))
                .flatMap(some -> some)
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }

    private record Span(RelationshipId in, LocalDate from, Instant until, int atMost) {}

    private static <T extends SupplierRecord> Stream<Moment> told(
            Telling telling,
            Span span,
            Register<T> register,
            String icon,
            Function<T, LocalDate> day,
            Function<T, String> words) {
        Visit visit = telling.visit();
        LocalDate last =
                LocalDate.ofInstant(span.until().isAfter(visit.now()) ? visit.now() : span.until(), visit.zone());
        return register.latest(visit.caller(), span.in(), span.from(), last, span.atMost()).stream()
                .map(one -> new Moment(
                        day.apply(one).atTime(NOON, 0).atZone(visit.zone()).toInstant(),
                        icon,
                        Body.text(words.apply(one)),
                        Body.EMPTY,
                        List.of()));
    }
}
