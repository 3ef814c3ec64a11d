package rapport.suppliers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.CheckUps;
import rapport.api.concern.Manner;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.sample.SampleCast;
import rapport.api.sample.SampleChapter;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.AssessmentId;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.DeliveryId;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.model.Paper;
import rapport.suppliers.model.PaperId;
import rapport.suppliers.store.SqlSupplierFiles;
import rapport.suppliers.store.SupplierFiles;

/** What the suppliers of the sample company delivered, how both sides rated each other, and what may run out. */
@Component
public final class SuppliersChapter implements SampleChapter {

    /** How many days each month's delivery came after its day. */
    private static final List<Integer> LATENESS = List.of(0, -2, 4, -1, 0, 0, 9, -3, 0, -1, 0);

    private static final int MONTH = 30;
    private static final int QUARTER = 91;

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Store store;
    private final SupplierFiles files;
    private final CheckUps checkUps;
    private final Relationships relationships;

    @Activate
    public SuppliersChapter(
            @Reference Database database,
            @Reference SupplierFiles files,
            @Reference CheckUps checkUps,
            @Reference Relationships relationships) {
        this.store = database.open(SqlSupplierFiles.SCHEMA);
        this.files = files;
        this.checkUps = checkUps;
        this.relationships = relationships;
    }

    @Override
    public void tell(Caller by, SampleCast cast) {
        LocalDate today = cast.today();
        in(cast, "Silvana Circuits", supplier -> {
            deliver(by, supplier, today);
            rate(by, supplier, today);
            paper(by, supplier, Paper.Kind.CERTIFICATE, "ISO 9001", today.plusDays(20), null);
            paper(by, supplier, Paper.Kind.CONTRACT, "Frame contract", today.plusDays(200), today.plusDays(110));
            assess(by, supplier, 4, 4, "One maker of these boards; another would take six months to qualify.", today);
        });
        in(
                cast,
                "Precision Seals Ltd",
                supplier -> assess(
                        by, supplier, 2, 4, "The seal is of their own design, and nobody else makes it.", today));
        in(
                cast,
                "Nordfracht Logistik",
                supplier -> assess(
                        by, supplier, 3, 2, "Much of our cost, and four carriers drive the same routes.", today));
        in(
                cast,
                "Veritas Calibration",
                supplier -> assess(by, supplier, 2, 2, "Two other laboratories hold the same accreditation.", today));
    }

    private static void in(SampleCast cast, String name, Consumer<RelationshipId> chapter) {
        cast.findRelationship(name).ifPresent(chapter);
    }

    private void deliver(Caller by, RelationshipId supplier, LocalDate today) {
        for (int month = 0; month < LATENESS.size(); month++) {
            LocalDate promised = today.minusDays(MONTH * (LATENESS.size() - month) - 15L);
            OrderLine line = order(by, supplier, "PO-" + (201 + month), "Control boards", 40, promised);
            arrive(by, line, promised.plusDays(LATENESS.get(month)), 40);
        }
        order(by, supplier, "PO-230", "Control boards", 60, today.plusDays(12));
        arrive(by, order(by, supplier, "PO-229", "Sensor boards", 25, today.minusDays(6)), today.minusDays(6), 20);
    }

    private OrderLine order(
            Caller by, RelationshipId supplier, String order, String item, int quantity, LocalDate promised) {
        OrderLineId id = new OrderLineId(Ids.next());
        return done(files.lines().record(by, new OrderLine(id, 1, supplier, order, item, quantity, null, promised)));
    }

    private void arrive(Caller by, OrderLine line, LocalDate arrived, int quantity) {
        Delivery delivery =
                new Delivery(new DeliveryId(Ids.next()), 1, line.relationship(), line.id(), arrived, quantity);
        on(by, arrived, () -> files.deliveries().record(by, delivery));
    }

    private void rate(Caller by, RelationshipId supplier, LocalDate today) {
        List<PersonId> people = relationships.peopleOf(by, supplier, 1);
        for (int ago = 3; ago >= 0; ago--) {
            LocalDate day = today.minusDays((long) ago * QUARTER + 2);
            answer(by, supplier, day, null, List.of(AnswerDraft.of(Scorecard.COMMUNICATION, 4 - ago % 2)));
            List<AnswerDraft> theirs = List.of(
                    AnswerDraft.of("forecast", 2 + (3 - ago) / 2),
                    AnswerDraft.of("payment-days", 4),
                    AnswerDraft.of("clarity", 3),
                    AnswerDraft.of("respect", 5));
            people.forEach(person -> answer(by, supplier, day, person, theirs));
        }
    }

    private void answer(
            Caller by, RelationshipId supplier, LocalDate day, @Nullable PersonId person, List<AnswerDraft> answers) {
        Instant at = day.atTime(NINE).atZone(by.zone()).toInstant();
        Manner manner = person == null ? null : Manner.PHONE;
        CheckUpDraft draft = new CheckUpDraft(supplier, Scorecard.NAME, person, manner, at, answers);
        on(by, day, () -> checkUps.record(by, draft));
    }

    private void paper(
            Caller by,
            RelationshipId supplier,
            Paper.Kind kind,
            String name,
            LocalDate expires,
            @Nullable LocalDate notice) {
        done(files.papers().record(by, new Paper(new PaperId(Ids.next()), 1, supplier, kind, name, expires, notice)));
    }

    private void assess(Caller by, RelationshipId supplier, int impact, int risk, String basis, LocalDate on) {
        done(files.assessments()
                .record(
                        by,
                        new Assessment(
                                new AssessmentId(Ids.next()),
                                1,
                                supplier,
                                impact,
                                risk,
                                basis,
                                on,
                                by.findPerson().orElse(null))));
    }

    /** Has it told as what happened on that day. */
    private <T> T on(Caller by, LocalDate day, Supplier<Outcome<T>> work) {
        return done(store.asOf(day.atTime(NINE).atZone(by.zone()).toInstant(), work));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.findValue()
                .orElseThrow(() -> new IllegalStateException("the sample is refused: " + outcome.objections()));
    }
}
