package se.handslag.core.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;

/**
 * The rules in their order: first those that nothing overrides, then those that a reason opens.
 *
 * <p>Pure: the same question has the same answer wherever it is asked, on a page, by the API and in a test.
 */
public final class AccessRules {
    /** So many days a team still works with a case after it was closed: the last papers, an appeal, the follow-up of the goals. */
    public static final int DAYS_AFTER_CLOSING = 90;

    private static final Set<Mandate> TASKS_WITH_PERSONS =
            EnumSet.of(Mandate.CASE_WORKER, Mandate.DECISION_MAKER, Mandate.HEALTH_CARE, Mandate.HEAD_OF_SERVICE);

    private AccessRules() {}

    /** Whether the actor may do the act with the file today. */
    public static AccessAnswer judge(Actor actor, Act act, FileFacts file, Relations relations, LocalDate today) {
        if (actor.may(Mandate.PLATFORM)) {
            return new AccessAnswer.Allowed(AccessGround.PLATFORM);
        }
        if (act.standing() == Act.Standing.BY_LINK) {
            return byLink(actor, file);
        }
        Optional<AccessRule> barred = barred(actor, file, relations);
        if (barred.isPresent()) {
            return new AccessAnswer.Refused(barred.get());
        }
        if (act.standing() == Act.Standing.BY_OFFICE && actor.may(Mandate.HEAD_OF_SERVICE)) {
            return new AccessAnswer.Allowed(AccessGround.OFFICE);
        }
        if (file.isProtected() && !isNamed(actor, file, relations)) {
            return new AccessAnswer.Refused(AccessRule.PROTECTED);
        }
        if (act.standing() == Act.Standing.AT_THE_DOOR) {
            return new AccessAnswer.Allowed(AccessGround.AT_THE_DOOR);
        }
        return file.blocks()
                .answer(actor, act)
                .match(
                        () -> orEmergency(actor, file, need(actor, file, relations, today)),
                        () -> new AccessAnswer.Refused(AccessRule.BLOCKED),
                        () -> new AccessAnswer.Allowed(AccessGround.EMERGENCY));
    }

    /** Whether the actor has a task with persons at all; someone who only runs the system has none. */
    public static boolean worksWithPersons(Actor actor) {
        return actor.mandates().stream().anyMatch(TASKS_WITH_PERSONS::contains);
    }

    /** For those who have no task here at all: whoever has one goes the way of their task. Nothing about a protected person stays open so. */
    private static AccessAnswer byLink(Actor actor, FileFacts file) {
        if (!actor.mandates().isEmpty()) {
            return new AccessAnswer.Refused(AccessRule.ROLE);
        }
        return file.isProtected()
                ? new AccessAnswer.Refused(AccessRule.PROTECTED)
                : new AccessAnswer.Allowed(AccessGround.HANDED_OVER);
    }

    /**
     * Whoever holds the case together is named by that, alone or with others; whoever only covers for them is not, and has to be named. What nobody
     * holds yet the team receives, so that it is not left lying.
     */
    private static boolean isNamed(Actor actor, FileFacts file, Relations relations) {
        return relations.named().contains(file.caseId())
                || relations.held().shared().contains(file.caseId())
                || file.coordinator()
                        .map(actor.staff()::equals)
                        .orElseGet(() -> relations.teams().contains(file.team()));
    }

    /** What not even the office overrides. */
    private static Optional<AccessRule> barred(Actor actor, FileFacts file, Relations relations) {
        if (!worksWithPersons(actor)) {
            return Optional.of(AccessRule.ROLE);
        } else if (file.number().filter(relations.close()::contains).isPresent()) {
            return Optional.of(AccessRule.OWN_OR_KIN);
        } else if (!relations.reach(file.team())) {
            return Optional.of(AccessRule.OTHER_MUNICIPALITY);
        }
        return Optional.empty();
    }

    /** Whoever has opened a part in an emergency has said why, and is let in to it: nobody gives two reasons while someone's life is in danger. */
    private static AccessAnswer orEmergency(Actor actor, FileFacts file, AccessAnswer otherwise) {
        return otherwise.isAllowed() || file.blocks().openTo(actor.staff()).isEmpty()
                ? otherwise
                : new AccessAnswer.Allowed(AccessGround.EMERGENCY);
    }

    private static AccessAnswer need(Actor actor, FileFacts file, Relations relations, LocalDate today) {
        if (relations.opened().contains(file.caseId())) {
            return new AccessAnswer.Allowed(AccessGround.REASON);
        }
        Optional<AccessGround> belongs = belongs(actor, file, relations);
        if (belongs.isEmpty()) {
            return new AccessAnswer.Refused(AccessRule.NOT_IN_TEAM);
        }
        if (file.closedOn()
                .filter(day -> day.plusDays(DAYS_AFTER_CLOSING).isBefore(today))
                .isPresent()) {
            return new AccessAnswer.Refused(AccessRule.CLOSED);
        }
        return new AccessAnswer.Allowed(belongs.get());
    }

    private static Optional<AccessGround> belongs(Actor actor, FileFacts file, Relations relations) {
        // Being named opens a protected person's file; once the protection is gone, the team works with it again.
        if (file.isProtected() && relations.named().contains(file.caseId())) {
            return Optional.of(AccessGround.NAMED);
        } else if (file.coordinator().filter(actor.staff()::equals).isPresent()
                || relations.held().shared().contains(file.caseId())) {
            return Optional.of(AccessGround.COORDINATOR);
        } else if (relations.held().covers(file)) {
            return Optional.of(AccessGround.COVER);
        }
        return relations.teams().contains(file.team()) ? Optional.of(AccessGround.TEAM) : Optional.empty();
    }
}
