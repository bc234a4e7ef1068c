package se.handslag.web.demo.joint;

import java.time.LocalDate;
import se.handslag.core.casework.Actor;
import se.handslag.core.platform.Desk;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.WriteTask;
import se.handslag.core.task.wait.LetWait;
import se.handslag.core.task.wait.LettingWait;
import se.handslag.planning.joint.coordinate.GiveCase;
import se.handslag.planning.joint.coordinate.GivingCases;
import se.handslag.planning.joint.coordinate.SetAbsence;
import se.handslag.planning.joint.coordinate.SettingAbsence;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** Who holds cases together, who is away, and what waits. */
public final class Holding {
    private Holding() {}

    /** The head lets someone hold the case together with whoever has it. */
    public record Shared(Actor head, Actor with) implements Deed {
        @Override
        public void tell(Telling telling) {
            telling.use(head, GivingCases.class)
                    .handle(head, new GiveCase(telling.caseId(), with.staff().value(), with.name(), true, ""))
                    .orElseThrow();
        }
    }

    /** Something to do is written down, and waits. */
    public record Waits(Actor by, String text, LocalDate due, LocalDate until, String why) implements Deed {
        @Override
        public void tell(Telling telling) {
            var task = telling.use(by, KeepingTasks.class)
                    .handle(by, new WriteTask(telling.caseId(), text, due))
                    .orElseThrow();
            telling.use(by, LettingWait.class)
                    .handle(by, new LetWait(telling.caseId(), task.id().toString(), until, why))
                    .orElseThrow();
        }
    }

    /** Someone is away from one day to another, and another covers. */
    public static void away(Desk desk, Actor head, Actor away, LocalDate from, LocalDate to, Actor cover) {
        desk.use(SettingAbsence.class)
                .handle(
                        head,
                        new SetAbsence(
                                away.staff().value(),
                                away.name(),
                                from,
                                to,
                                cover.staff().value(),
                                cover.name()))
                .orElseThrow();
    }
}
