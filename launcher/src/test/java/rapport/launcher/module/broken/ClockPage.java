package rapport.launcher.module.broken;

import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** A page that begins a thread which nobody ends, and which does not listen to whoever tries. */
public final class ClockPage implements Page {

    public ClockPage() {
        new Thread(ClockPage::tick, "clock-hand").start();
    }

    private static void tick() {
        while (true) {
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException unheard) {
                // What is broken goes on.
                continue;
            }
        }
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.shown("Clock", output -> output.writeContent("It ticks."));
    }
}
