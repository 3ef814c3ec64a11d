package rapport.temperature.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.reading.Estimate;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingsQuery;
import rapport.api.reading.Summary;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Sparkline;
import rapport.temperature.console.templates.JtetemperatureGenerated;

/** The temperature of one record: each instrument with its latest answer, its mean and how sure that is, and our blind spot. */
record Temperature(Parts parts, Visit visit, Subject subject) {

    private static final int COURSE = 60;
    private static final int DRAWN = 20;

    /** The lines, or that it was never taken, with the act to take it. */
    Body show(List<Act> acts) {
        Caller by = visit.caller();
        List<Summary> summaries = summaries(by);
        List<Reading> newest = parts.readings
                .list(by, query().taken(), PageRequest.first(COURSE))
                .items();
        Telling telling =
                Telling.to(visit).knowing(parts.directory, newest.stream().map(Reading::person));
        List<TemperatureLine> lines = summaries.stream()
                .map(summary -> line(telling, summary, newest))
                .toList();
        @Nullable String blind = blindSpot(by).map(telling::blindSpot).orElse(null);
        return output -> JtetemperatureGenerated.render(output, null, lines, blind, acts, telling);
    }

    private List<Summary> summaries(Caller by) {
        return subject.kind() == Subject.Kind.PERSON
                ? parts.readings.summary(by, new PersonId(subject.id()))
                : parts.readings.summary(by, new RelationshipId(subject.id()));
    }

    private ReadingsQuery query() {
        return subject.kind() == Subject.Kind.PERSON
                ? ReadingsQuery.of(new PersonId(subject.id()))
                : ReadingsQuery.of(new RelationshipId(subject.id()));
    }

    private Optional<Estimate> blindSpot(Caller by) {
        return subject.kind() == Subject.Kind.RELATIONSHIP
                ? parts.readings.blindSpot(by, new RelationshipId(subject.id()))
                : Optional.empty();
    }

    private static TemperatureLine line(Telling telling, Summary summary, List<Reading> newest) {
        Instrument instrument = summary.instrument();
        List<Reading> own = newest.stream()
                .filter(reading -> reading.instrument() == instrument)
                .limit(DRAWN)
                .toList();
        List<Double> course = new ArrayList<>(own.stream()
                .flatMap(reading -> Stream.ofNullable(reading.value()))
                .map(Integer::doubleValue)
                .toList());
        Collections.reverse(course);
        return new TemperatureLine(
                telling.instrument(instrument),
                telling.value(instrument, summary.latest()),
                instrument.isLow(summary.latest()),
                telling.figure(summary),
                telling.ui().ago(summary.latestAt()),
                new Sparkline(course, telling.text().of("panel.course", telling.instrument(instrument), course.size())),
                own.stream().map(reading -> answered(telling, reading)).toList());
    }

    private static TemperatureLine.Answered answered(Telling telling, Reading reading) {
        return new TemperatureLine.Answered(
                telling.ui().ago(reading.at()), telling.name(reading.person()), telling.valueOf(reading));
    }
}
