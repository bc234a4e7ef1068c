package se.handslag.web.municipality.decision.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.SupportInForce;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Visit;

/**
 * One decision.
 *
 * @param id the decision
 * @param kind the code of its kind
 * @param decidedOn the Swedish day
 * @param decider who decided
 * @param delegation by what right
 * @param law the paragraph it rests on, as cited then
 * @param appealLaw the paragraph by which it may be appealed
 * @param granted the days that it grants; empty if it grants none
 * @param inForce what later decisions have left of them; empty if nothing
 * @param about the earlier decision that it extends, changes or ends; empty if it stands by itself
 * @param letter where its letter is, as PDF
 * @param contentHash the hash of its whole content, in today's form: SHA-256 as 64 hexadecimal digits
 * @param notices how the person was told, those that stand
 * @param acts what can be done about it now
 */
public record DecisionAnswer(
        String id,
        String kind,
        LocalDate decidedOn,
        Decider decider,
        Delegation delegation,
        String law,
        String appealLaw,
        Optional<Days> granted,
        Optional<Days> inForce,
        Optional<String> about,
        String letter,
        String contentHash,
        List<NoticeAnswer> notices,
        List<ActAnswer> acts) {
    /** The name and the title of the moment. */
    public record Decider(String name, String title) {}

    /**
     * An item of a delegation order.
     *
     * @param order the order
     * @param item the number of the item in it
     * @param role to whom it delegates
     * @param board the board that delegated
     */
    public record Delegation(String order, String item, String role, String board) {}

    /** First and last day. */
    public record Days(LocalDate from, LocalDate to) {
        static Days of(Period period) {
            return new Days(period.from(), period.to());
        }
    }

    /**
     * A notice of the decision.
     *
     * @param id the notice
     * @param method the code of how
     * @param sentOn when
     * @param receivedOn when the person got it; empty while that is not known
     * @param lastDayToAppeal empty as long
     */
    public record NoticeAnswer(
            String id,
            String method,
            LocalDate sentOn,
            Optional<LocalDate> receivedOn,
            Optional<LocalDate> lastDayToAppeal) {
        static NoticeAnswer of(Notice notice) {
            return new NoticeAnswer(
                    notice.id().toString(),
                    notice.method().code(),
                    notice.sentOn(),
                    notice.receivedOn(),
                    notice.lastDayToAppeal());
        }
    }

    static DecisionAnswer of(Visit visit, MatterView view, MunicipalDecision decision) {
        Particulars said = decision.particulars();
        return new DecisionAnswer(
                decision.id().toString(),
                decision.kind().code(),
                decision.decidedOn(),
                new Decider(said.by().name(), said.by().title()),
                new Delegation(
                        said.delegation().order().toString(),
                        said.delegation().number(),
                        said.delegation().role(),
                        said.delegation().board()),
                said.law().law(),
                said.law().appeal(),
                decision.granted().map(Days::of),
                SupportInForce.of(view.matter().decisions()).stream()
                        .filter(support -> support.decision().id().equals(decision.id()))
                        .map(support -> Days.of(support.period()))
                        .findFirst(),
                decision.about().map(Object::toString),
                "/person/" + visit.caseId() + "/beslut/" + decision.id() + "/brev.pdf",
                ContentHash.of(decision),
                view.noticesOf(decision.id()).stream().map(NoticeAnswer::of).toList(),
                ActAnswer.of(visit, "/decisions/" + decision.id(), view.actsOn(decision.id()), DecisionAct::code));
    }
}
