package rapport.temperature.console;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.reading.Estimate;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.Summary;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Widgets;

/**
 * Tells one reader of readings and figures.
 *
 * @param names of the people who are told of
 */
public record Telling(Visit visit, Texts text, Widgets ui, Map<PartyId, PartyName> names) {

    static final Messages MESSAGES = Messages.of(Telling.class);

    static Telling to(Visit visit) {
        return new Telling(visit, MESSAGES.in(visit.locale()), Widgets.of(visit), Map.of());
    }

    /** The same, knowing the names of those who answered. */
    Telling knowing(Directory directory, Stream<PersonId> people) {
        Collection<PersonId> distinct = people.distinct().toList();
        return new Telling(visit, text, ui, directory.names(visit.caller(), distinct));
    }

    /** The same, knowing the names of those who can be asked, and where. */
    Telling knowing(Directory directory, Setting setting) {
        List<PartyId> parties = new ArrayList<>(setting.people());
        setting.relationships().forEach(one -> parties.add(one.party()));
        return new Telling(visit, text, ui, directory.names(visit.caller(), parties));
    }

    public String name(PersonId person) {
        return partyName(person);
    }

    String partyName(PartyId person) {
        PartyName name = names.get(person);
        return name == null ? text.of("person.gone") : name.name();
    }

    public String instrument(Instrument instrument) {
        return text.of("instrument." + instrument);
    }

    /** A value with the end of its scale: 4 of 5, +1. */
    public String value(Instrument instrument, int value) {
        return text.of("value." + instrument, value);
    }

    /** What they said; that nobody has yet, where only our guess is known. */
    public String valueOf(Reading reading) {
        Integer value = reading.value();
        return value == null ? text.of("value.none") : value(reading.instrument(), value);
    }

    /** The figure that is usual for an instrument, with how sure it is. */
    public String figure(Summary summary) {
        Estimate score = summary.score();
        return score == null
                ? text.of("figure.mean", decimal(summary.mean().value()), sureness(summary.mean()))
                : text.of("figure.score", hundredths(score.value()), surenessOfShare(score));
    }

    /** How much warmer or colder we guess than they say. */
    public String blindSpot(Estimate spot) {
        String key = !spot.excludes(0) ? "blind.even" : spot.value() > 0 ? "blind.warm" : "blind.cold";
        return text.of(key, hundredths(spot.value()), surenessOfShare(spot));
    }

    /** A figure with one decimal. */
    public String decimal(double figure) {
        NumberFormat format = NumberFormat.getNumberInstance(visit.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(figure);
    }

    /** A share of the common scale in whole hundredths, with its sign. */
    public String hundredths(double share) {
        return text.of("hundredths", Math.round(share * 100));
    }

    /** From how many answers a mean comes, and how far it can be trusted. */
    public String sureness(Estimate mean) {
        Double low = mean.low();
        Double high = mean.high();
        return low == null || high == null
                ? text.of("sureness.one", mean.n())
                : text.of("sureness", mean.n(), decimal(low), decimal(high));
    }

    /** The same of a share. */
    public String surenessOfShare(Estimate share) {
        Double low = share.low();
        Double high = share.high();
        return low == null || high == null
                ? text.of("sureness.one", share.n())
                : text.of("sureness", share.n(), hundredths(low), hundredths(high));
    }

    Moment moment(Reading reading) {
        return new Moment(
                reading.at(),
                "thermometer",
                Body.text(line(reading)),
                reading.words() == null ? Body.EMPTY : Body.text(reading.words()),
                List.of());
    }

    /** Who said what, and what we had guessed. */
    public String line(Reading reading) {
        String who = name(reading.person());
        Integer value = reading.value();
        Integer guess = reading.guess();
        if (value == null) {
            return text.of("moment.guessed", who, instrument(reading.instrument()), told(reading.instrument(), guess));
        }
        String said = text.of("moment.taken", who, instrument(reading.instrument()), told(reading.instrument(), value));
        return guess == null ? said : text.of("moment.guess", said, told(reading.instrument(), guess));
    }

    private String told(Instrument instrument, @Nullable Integer value) {
        return value == null ? "" : value(instrument, value);
    }
}
