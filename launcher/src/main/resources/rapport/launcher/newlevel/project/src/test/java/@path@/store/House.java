package @package@.store;

import java.util.List;
import @package@.@Name@Level;
import @package@.console.Speech;
import @package@.model.Gesture;
import @package@.model.GestureDraft;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.OrganizationId;
import rapport.api.relationship.Relationship;
import rapport.testkit.Callers;
import rapport.testkit.LevelContract;
import rapport.testkit.PaperDirectory;
import rapport.testkit.PaperRelationships;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** A database with one relationship of this level. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels;
    public final PaperDirectory directory = new PaperDirectory();
    public final PaperRelationships relationships;
    public final SqlGestures gestures;
    public final Caller member = Callers.member();
    public final Relationship nordwind;

    public House(TestEngine engine) {
        LevelDescription level = new @Name@Level(LevelContract.defaults(@Name@Level.Config.class)).describe();
        test = engine.open();
        levels = TestLevels.of(level);
        relationships = new PaperRelationships(test, levels);
        gestures = new SqlGestures(test.database(), relationships, levels);
        OrganizationId party = directory.organization("Nordwind");
        nordwind = relationships.begun("@name@", party);
    }

    public Gesture note(String what) {
        return done(gestures.note(member, new GestureDraft(nordwind.id(), what, null)));
    }

    public List<Gesture> list(Caller by) {
        return gestures.list(by, nordwind.id(), PageRequest.first(10)).items();
    }

    public Speech speech() {
        return new Speech(gestures, relationships, directory, test.projections());
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.findValue().orElseThrow(() -> new AssertionError(outcome.objections()));
    }

    @Override
    public void close() {
        test.close();
    }
}
