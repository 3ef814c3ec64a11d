package rapport.checkups.rest;

import java.util.List;
import rapport.api.checkup.AnswerDraft;

/** What is answered to some questions of a draft. */
record Answers(List<AnswerDraft> answers) {

    Answers {
        answers = List.copyOf(answers);
    }
}
