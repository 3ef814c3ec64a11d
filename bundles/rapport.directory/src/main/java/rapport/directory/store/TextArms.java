package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;
import rapport.directory.rules.Folding;

/**
 * Words typed into the search field of a list. The longest one leads: each of its arms is a range of an index in which it
 * begins something. The others are conditions on the rows that it finds.
 */
final class TextArms {

    private static final String AFTER_ALL = "\uFFFF";
    private static final char ESCAPE = '!';

    private final String lead;
    private final List<String> others;
    private final short listed;

    private TextArms(String lead, List<String> others, short listed) {
        this.lead = lead;
        this.others = others;
        this.listed = listed;
    }

    /** The arms of a text; empty where it has no words. */
    static Optional<TextArms> of(@Nullable String text, short listed) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (String token : Folding.fold(text).split(" ", -1)) {
            words.addAll(token.indexOf('@') >= 0 ? List.of(token) : Folding.words(token));
        }
        words.sort(Comparator.comparingInt(String::length).reversed());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new TextArms(words.get(0), List.copyOf(words.subList(1, words.size())), listed));
    }

    /**
     * One way in.
     *
     * @param candidates the ids that it leads to, by an index
     * @param holds the same as a condition on a row of the list
     * @param orders the column of the list in whose order the index stands; null where that is none
     */
    record Arm(
            Select<Record1<UUID>> candidates,
            Condition holds,
            @Nullable Field<String> orders) {}

    List<Arm> arms() {
        List<Arm> arms = new ArrayList<>();
        arms.add(ordered(NAME_KEY));
        arms.add(further());
        arms.add(reach());
        if (listed == PEOPLE) {
            arms.add(ordered(EMPLOYER_KEY));
            arms.add(employer());
        }
        return arms;
    }

    /** Whether all words but the leading one fit a row. */
    Condition othersHold() {
        return DSL.and(others.stream().map(this::fits).toList());
    }

    private Condition fits(String word) {
        String pattern = escaped(word);
        Condition own = WORDS.like("% " + pattern + "%", ESCAPE);
        return listed == PEOPLE
                ? own.or(EMPLOYER_KEY.like(pattern + "%", ESCAPE)).or(EMPLOYER_KEY.like("% " + pattern + "%", ESCAPE))
                : own;
    }

    private Arm ordered(Field<String> key) {
        Condition range = beginsWith(key);
        return new Arm(DSL.select(ID).from(PARTY).where(LISTED.eq(listed), range), range, key);
    }

    private Arm further() {
        return new Arm(
                DSL.select(WORD_PARTY).from(PARTY_WORD).where(beginsWith(WORD)),
                WORDS.like("% " + escaped(lead) + "%", ESCAPE),
                null);
    }

    private Arm reach() {
        Condition mailBegins = beginsWith(POINT_NORMALISED).and(POINT_KIND.ne(ContactPoint.Kind.LINK.name()));
        return new Arm(
                DSL.select(POINT_PARTY).from(CONTACT_POINT).where(mailBegins),
                WORDS.like("% " + escaped(lead) + "%", ESCAPE),
                null);
    }

    private Arm employer() {
        return new Arm(
                DSL.select(POSITION_PERSON)
                        .from(PARTY_WORD)
                        .join(POSITION)
                        .on(POSITION_ORGANIZATION.eq(WORD_PARTY))
                        .where(beginsWith(WORD)),
                EMPLOYER_KEY.like("% " + escaped(lead) + "%", ESCAPE),
                null);
    }

    private Condition beginsWith(Field<String> field) {
        return field.ge(lead).and(field.lt(lead + AFTER_ALL));
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
