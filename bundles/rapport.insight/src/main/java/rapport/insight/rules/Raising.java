package rapport.insight.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.party.PersonId;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/** A signal while a rule puts it together; it names the party, and with a person also that one. */
final class Raising {

    private static final int WORDS_SHOWN = 200;

    private final String rule;
    private final RelationshipFacts facts;
    private final String sentence;
    private final Map<String, String> arguments = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private String about = "";
    private @Nullable PersonId person;

    Raising(String rule, RelationshipFacts facts, String sentence) {
        this.rule = rule;
        this.facts = facts;
        this.sentence = sentence;
        arguments.put("party", facts.name());
        arguments.put("person", facts.name());
    }

    /** What tells it apart from others of the rule. */
    Raising about(Id what) {
        about = what.value().toString();
        return this;
    }

    /** The same by a name that is unique within the relationship. */
    Raising about(String what) {
        about = what;
        return this;
    }

    /** Whom to talk to; the party as a whole where it is nobody whom the relationship knows. */
    Raising with(@Nullable PersonId whom) {
        facts.people().stream()
                .filter(contact -> contact.person().equals(whom))
                .findFirst()
                .map(Contact::name)
                .ifPresent(name -> {
                    person = whom;
                    arguments.put("person", name);
                });
        return this;
    }

    /** Whom to talk to, also where the relationship knows them no more: whoever reads of it is told the name. */
    Raising withAnybody(PersonId whom) {
        arguments.remove("person");
        person = whom;
        return with(whom);
    }

    /** What the sentence names. */
    Raising saying(String placeholder, Object value) {
        String text = value.toString();
        arguments.put(placeholder, text.length() > WORDS_SHOWN ? text.substring(0, WORDS_SHOWN - 1) + "…" : text);
        return this;
    }

    /** A fact behind it. */
    Raising because(String kind, Id fact, Instant at, String words) {
        evidence.add(new Evidence(kind, fact.value().toString(), at, words));
        return this;
    }

    Signal from(Instant at, Severity severity, Act act) {
        return new Signal(rule, about, person, severity, at, sentence, arguments, evidence, act);
    }
}
