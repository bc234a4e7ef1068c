package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.board.CannotUseBoard.Why;
import se.handslag.planning.joint.meeting.HoldingMeetings;
import se.handslag.planning.joint.meeting.MeetingId;
import se.handslag.planning.joint.meeting.Meetings;
import se.handslag.planning.joint.meeting.Occasion;
import se.handslag.planning.joint.meeting.TakeUp;
import se.handslag.planning.joint.meeting.WhoMayBeHeardOf;

/** What every act on the board asks first, and does last. Used inside the unit of work of a verb, which has held the case file. */
public final class BoardRules {
    /** An agreement further off than this is a slip of the finger. */
    private static final int FURTHEST_DAYS = 365;

    private final Teams teams;
    private final AccessGate gate;
    private final Colleagues colleagues;
    private final Boards boards;
    private final Meetings meetings;
    private final HoldingMeetings holding;
    private final WhoMayBeHeardOf heard;
    private final Disclosing disclosing;
    private final Clock clock;

    @Inject
    public BoardRules(
            Teams teams,
            AccessGate gate,
            Colleagues colleagues,
            Boards boards,
            Meetings meetings,
            HoldingMeetings holding,
            WhoMayBeHeardOf heard,
            Disclosing disclosing,
            Clock clock) {
        this.teams = teams;
        this.gate = gate;
        this.colleagues = colleagues;
        this.boards = boards;
        this.meetings = meetings;
        this.holding = holding;
        this.heard = heard;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    /** The team's board; empty for a team that has none. */
    Optional<BoardTemplate> template(TeamId team) {
        return teams.find(team).match(loaded -> loaded.blueprint().board(), unknown -> Optional.<BoardTemplate>empty());
    }

    /** A reason as the team says it in Swedish, which is the language of the record. */
    String said(TeamId team, String reason) {
        return teams.find(team)
                .match(
                        loaded -> loaded.blueprint()
                                .board()
                                .map(board -> loaded.blueprint().texts().say(board.textKey(reason), "sv"))
                                .orElse(reason),
                        unknown -> reason);
    }

    /** Anyone in the team, about an open case of a team that has a board. */
    Optional<CannotUseBoard> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return refused(Why.NO_MANDATE);
        } else if (file.isEmpty()) {
            return refused(Why.NO_SUCH_CASE);
        } else if (!gate.relations(actor).teams().contains(file.get().team())) {
            return refused(Why.NOT_IN_THE_TEAM);
        } else if (!file.get().isOpen()) {
            return refused(Why.CASE_CLOSED);
        }
        return template(file.get().team()).isEmpty() ? refused(Why.NO_BOARD) : Optional.empty();
    }

    Optional<BoardEntry> up(CaseFile file) {
        return boards.up(List.of(file.id())).stream().findFirst();
    }

    Optional<CannotUseBoard> whyNot(Actor actor, CaseFile file, NewAgreement wanted) {
        LocalDate today = LocalDate.now(clock);
        if (wanted.kind().isEmpty()) {
            return refused(Why.NO_AGREEMENT);
        } else if (wanted.kind().get() == AgreementKind.OTHER && wanted.words().isBlank()) {
            return refused(Why.NO_WORDS);
        } else if (wanted.words().length() > BoardAgreement.LONGEST_WORDS) {
            return refused(Why.TOO_LONG);
        } else if (colleague(actor, file, wanted).isEmpty()) {
            return refused(Why.NO_OWNER);
        } else if (wanted.on().isEmpty()) {
            return refused(Why.NO_DAY);
        } else if (wanted.on().get().isBefore(today)) {
            return refused(Why.IN_THE_PAST);
        }
        return wanted.on().get().isAfter(today.plusDays(FURTHEST_DAYS)) ? refused(Why.TOO_FAR_AHEAD) : Optional.empty();
    }

    Optional<Colleague> colleague(Actor actor, CaseFile file, NewAgreement wanted) {
        return wanted.owner().flatMap(staff -> colleagues.find(actor, file.team(), staff));
    }

    /** Whether the person can be taken up at the meeting now: today's, of the person's team, with nobody in the room who may not hear. */
    Optional<CannotUseBoard> whyNotAt(Actor actor, CaseFile file, Optional<MeetingId> meeting) {
        LocalDate today = LocalDate.now(clock);
        boolean held = meeting.map(id -> meetings.find(id)
                        .filter(it -> it.team().equals(file.team()) && it.on().equals(today))
                        .filter(it -> !gate.relations(actor).isLent())
                        .filter(it ->
                                !heard.among(List.of(file), it.others(), today).isEmpty())
                        .isPresent())
                .orElse(true);
        return held ? Optional.empty() : refused(Why.NO_SUCH_MEETING);
    }

    /** Whoever is agreed on at a meeting has been taken up there, with everyone in the room hearing. */
    void takenUp(Actor actor, CaseFile file, Optional<MeetingId> meeting) {
        meeting.filter(id -> meetings.at(id).stream()
                        .noneMatch(person -> person.caseId().equals(file.id()) && person.what() == Occasion.TAKEN_UP))
                .ifPresent(id -> holding.handle(actor, new TakeUp(id, file.id())));
    }

    void agree(Actor actor, CaseFile file, BoardEntryId entry, NewAgreement wanted, Optional<MeetingId> meeting) {
        boards.add(new BoardAgreement(
                TimeOrderedIds.next(clock),
                file.id(),
                entry,
                wanted.kind().orElseThrow(),
                wanted.words().strip(),
                colleague(actor, file, wanted).orElseThrow(),
                wanted.on().orElseThrow(),
                meeting,
                Signature.of(actor, clock.instant())));
    }

    /** Hands the entry over as it stands. @return why it did not go; empty when it did, or nobody was to have it */
    Optional<CannotUseBoard> copy(Actor actor, BoardMove move, Optional<CopyOut> out) {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        DiscloseItem item = new DiscloseItem(
                        move.caseId(),
                        PlanningItems.BOARD,
                        move.entry().value(),
                        out.get().to(),
                        Ground.CONSENT,
                        "")
                .seen(out.get().protectionSeen());
        return disclosing.handle(actor, item).match(gone -> Optional.empty(), kept -> refused(why(kept)));
    }

    private static Why why(CannotDisclose kept) {
        if (kept instanceof CannotDisclose.ProtectionNotSeen) {
            return Why.PROTECTION_NOT_SEEN;
        }
        return kept instanceof CannotDisclose.Blocked ? Why.BLOCKED_COPY : Why.NO_CONSENT_FOR_COPY;
    }

    static Optional<CannotUseBoard> refused(Why why) {
        return Optional.of(CannotUseBoard.because(why));
    }
}
