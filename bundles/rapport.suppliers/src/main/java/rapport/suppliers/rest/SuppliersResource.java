package rapport.suppliers.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.AssessmentId;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.DeliveryId;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.model.Paper;
import rapport.suppliers.model.PaperId;
import rapport.suppliers.model.Share;
import rapport.suppliers.rules.OnTimeInFull;
import rapport.suppliers.store.SupplierFiles;

/** Orders, deliveries, papers and assessments for programs. */
@Component
public final class SuppliersResource implements Resource {

    private final SupplierFiles files;
    private final Clock clock;

    @Activate
    public SuppliersResource(@Reference SupplierFiles files, @Reference Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** What programs say of a line of an order. */
    record LineWords(
            RelationshipId relationship,
            String order,
            String item,
            double quantity,
            @Nullable String unit,
            LocalDate promised) {

        OrderLine made(@Nullable OrderLine was) {
            return was == null
                    ? new OrderLine(new OrderLineId(Ids.next()), 1, relationship, order, item, quantity, unit, promised)
                    : new OrderLine(
                            was.id(),
                            was.version(),
                            was.relationship(),
                            order,
                            item,
                            quantity,
                            unit,
                            promised,
                            was.firstPromised());
        }
    }

    /** What programs say of a delivery. */
    record DeliveryWords(RelationshipId relationship, OrderLineId line, LocalDate arrived, double quantity) {

        Delivery made(@Nullable Delivery was) {
            return was == null
                    ? new Delivery(new DeliveryId(Ids.next()), 1, relationship, line, arrived, quantity)
                    : new Delivery(was.id(), was.version(), was.relationship(), line, arrived, quantity);
        }
    }

    /** What programs say of a contract or certificate. */
    record PaperWords(
            RelationshipId relationship,
            Paper.Kind kind,
            String name,
            LocalDate expires,
            @Nullable LocalDate notice) {

        Paper made(@Nullable Paper was) {
            return was == null
                    ? new Paper(new PaperId(Ids.next()), 1, relationship, kind, name, expires, notice)
                    : new Paper(was.id(), was.version(), was.relationship(), kind, name, expires, notice);
        }
    }

    /** What programs say of an assessment. */
    record AssessmentWords(
            RelationshipId relationship,
            int impact,
            int risk,
            String basis,
            LocalDate on,
            @Nullable PersonId by) {

        Assessment made(@Nullable Assessment was) {
            return was == null
                    ? new Assessment(new AssessmentId(Ids.next()), 1, relationship, impact, risk, basis, on, by)
                    : new Assessment(was.id(), was.version(), was.relationship(), impact, risk, basis, on, by);
        }
    }

    /**
     * On time in full of the lines that were promised in the last twelve months.
     *
     * @param n how many lines could be judged; of none nothing else is said
     */
    record OnTime(
            int n,
            int met,
            @Nullable Double rate,
            @Nullable Double low,
            @Nullable Double high,
            String formula,
            int daysEarly,
            int daysLate,
            int tolerancePercent) {}

    @Override
    public String name() {
        return "suppliers";
    }

    @Override
    public List<Route> routes() {
        Route onTime = Route.get(
                "suppliers/{id}/on-time-in-full",
                "What the supplier of that relationship delivered on time in full in the last twelve months.",
                OnTime.class,
                this::onTime);
        return Stream.of(
                        new RecordRoutes<>(
                                        "suppliers/order-lines",
                                        "a line of an order",
                                        OrderLine.class,
                                        LineWords.class,
                                        files.lines(),
                                        SuppliersResource::told,
                                        LineWords::made)
                                .all(),
                        new RecordRoutes<>(
                                        "suppliers/deliveries",
                                        "a delivery",
                                        Delivery.class,
                                        DeliveryWords.class,
                                        files.deliveries(),
                                        SuppliersResource::told,
                                        DeliveryWords::made)
                                .all(),
                        papers().all(),
                        assessments().all(),
                        List.of(onTime))
                .flatMap(List::stream)
                .toList();
    }

    private RecordRoutes<Paper, PaperWords> papers() {
        return new RecordRoutes<>(
                "suppliers/papers",
                "a contract or certificate",
                Paper.class,
                PaperWords.class,
                files.papers(),
                is -> new PaperWords(is.relationship(), is.kind(), is.name(), is.expires(), is.notice()),
                PaperWords::made);
    }

    private RecordRoutes<Assessment, AssessmentWords> assessments() {
        return new RecordRoutes<>(
                "suppliers/assessments",
                "an assessment of impact and risk",
                Assessment.class,
                AssessmentWords.class,
                files.assessments(),
                is -> new AssessmentWords(is.relationship(), is.impact(), is.risk(), is.basis(), is.on(), is.by()),
                AssessmentWords::made);
    }

    private static LineWords told(OrderLine is) {
        return new LineWords(is.relationship(), is.order(), is.item(), is.quantity(), is.unit(), is.promised());
    }

    private static DeliveryWords told(Delivery is) {
        return new DeliveryWords(is.relationship(), is.line(), is.arrived(), is.quantity());
    }

    private Reply onTime(Call call) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), call.caller().zone());
        Share share = OnTimeInFull.share(
                files.judged(call.caller(), call.id(RelationshipId::new), today.minusYears(1), today));
        Optional<Share> known = Optional.of(share).filter(Share::isKnown);
        OnTimeInFull definition = files.definition();
        return Reply.ok(new OnTime(
                share.n(),
                share.hits(),
                known.map(Share::rate).orElse(null),
                known.map(Share::low).orElse(null),
                known.map(Share::high).orElse(null),
                OnTimeInFull.FORMULA,
                definition.daysEarly(),
                definition.daysLate(),
                definition.tolerancePercent()));
    }
}
