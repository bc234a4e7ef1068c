package se.handslag.decisions.municipality.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Period;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.AppealDismissed;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.Changed;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DemandRefused;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.Discontinued;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.Dismissed;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Ended;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.PartlyGranted;
import se.handslag.decisions.municipality.Refused;

/**
 * What has been filled in of a decision so far, for writing its letter, beforehand or for good. Nothing of it is kept by itself.
 *
 * @param kind what the decision does
 * @param reasons as written so far
 * @param words what is filled into the places of the letter that only this kind has; a blank one is not filled in yet
 */
public record DecisionDraft(DecisionKind kind, String reasons, Map<String, String> words) implements PersonalData {
    /** Letters are in Swedish, the language of the authority: språklagen (2009:600) 10 §. */
    static final Dates DATES = new Dates(Locale.forLanguageTag("sv"));

    public DecisionDraft {
        words = Map.copyOf(words);
    }

    /** Of a grant; the days once they are chosen. */
    public static DecisionDraft granting(
            Optional<LocalDate> from, Optional<LocalDate> to, String reasons, String conditions) {
        return new DecisionDraft(DecisionKind.GRANT, reasons, period(from, to, conditions));
    }

    /** Of a grant in part. */
    public static DecisionDraft grantingInPart(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            String reasons,
            String conditions,
            String notGranted,
            Optional<Communication> heard) {
        return new DecisionDraft(
                DecisionKind.GRANT_IN_PART,
                reasons,
                with(period(from, to, conditions), Map.of("notGranted", notGranted, "heard", heard(heard))));
    }

    /** Of an extension; the first day follows from the support that is granted so far. */
    public static DecisionDraft extending(
            Optional<LocalDate> from, Optional<LocalDate> to, String restsOn, String reasons, String conditions) {
        return new DecisionDraft(
                DecisionKind.EXTEND, reasons, with(period(from, to, conditions), Map.of("restsOn", restsOn)));
    }

    /** Of a refusal. */
    public static DecisionDraft refusing(String reasons, Optional<Communication> heard) {
        return new DecisionDraft(DecisionKind.REFUSE, reasons, Map.of("heard", heard(heard)));
    }

    /** Of closing an application that there is nothing left to decide of. */
    public static DecisionDraft discontinuing(Optional<DiscontinueGround> ground, String reasons) {
        return new DecisionDraft(
                DecisionKind.DISCONTINUE,
                reasons,
                Map.of("ground", ground.map(GroundWords::of).orElse("")));
    }

    /** Of turning an application away untried. */
    public static DecisionDraft dismissing(
            Optional<DismissGround> ground, String reasons, Optional<Communication> heard) {
        return new DecisionDraft(
                DecisionKind.DISMISS,
                reasons,
                Map.of("ground", ground.map(GroundWords::of).orElse(""), "heard", heard(heard)));
    }

    /**
     * Of a change.
     *
     * @param earlier the day of the decision that is changed
     * @param period the support that is granted from now on; empty if none is
     */
    public static DecisionDraft changing(
            LocalDate earlier,
            Optional<ChangeGround> ground,
            Optional<Period> period,
            String conditions,
            String restsOn,
            String reasons,
            Optional<Communication> heard) {
        return new DecisionDraft(
                DecisionKind.CHANGE,
                reasons,
                Map.of(
                        "earlier", DATES.text(earlier),
                        "ground", ground.map(GroundWords::of).orElse(""),
                        "newContent", newContent(period),
                        "conditions", conditions,
                        "restsOn", restsOn,
                        "heard", heard(heard)));
    }

    /** Of an early ending. */
    public static DecisionDraft ending(
            Optional<LocalDate> lastDay,
            Optional<EndGround> ground,
            String restsOn,
            String reasons,
            Optional<Communication> heard) {
        return new DecisionDraft(
                DecisionKind.END,
                reasons,
                Map.of(
                        "to", lastDay.map(DATES::text).orElse(""),
                        "ground", ground.map(GroundWords::of).orElse(""),
                        "restsOn", restsOn,
                        "heard", heard(heard)));
    }

    /** Of refusing the demand that a delayed matter be decided. */
    public static DecisionDraft refusingDemand(LocalDate demandedOn, String reasons) {
        return new DecisionDraft(DecisionKind.REFUSE_DEMAND, reasons, Map.of("demandedOn", DATES.text(demandedOn)));
    }

    /** Of turning away an appeal that came too late. */
    public static DecisionDraft dismissingAppeal(LocalDate arrivedOn, LocalDate lastDay, String reasons) {
        return new DecisionDraft(
                DecisionKind.DISMISS_APPEAL,
                reasons,
                Map.of("arrivedOn", DATES.text(arrivedOn), "lastDay", DATES.text(lastDay)));
    }

    /** Of a decision that has been made. */
    static DecisionDraft of(MunicipalDecision decision) {
        return decision.match(new OfDecision());
    }

    private static Map<String, String> period(Optional<LocalDate> from, Optional<LocalDate> to, String conditions) {
        return Map.of(
                "from", from.map(DATES::text).orElse(""),
                "to", to.map(DATES::text).orElse(""),
                "conditions", conditions);
    }

    private static String newContent(Optional<Period> period) {
        return period.map(it -> "Du får stöd från och med den " + DATES.text(it.from()) + " till och med den "
                        + DATES.text(it.to()) + ".")
                .orElse("Du får inte längre något stöd genom det beslutet.");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static String heard(Optional<Communication> communication) {
        return communication
                .map(it -> it.match(
                        sent -> "Vi skickade underlaget till dig den " + DATES.text(sent.sentOn())
                                + " och bad om svar senast den "
                                + DATES.text(sent.answerBy()) + ". "
                                + (sent.reply().isBlank()
                                        ? "Vi fick inget svar."
                                        : "Du svarade: " + sent.reply().strip()),
                        skipped -> "Vi skickade inte underlaget till dig före beslutet. "
                                + skipped.reason().strip()))
                .orElse("");
    }

    @Override
    public String toString() {
        return "DecisionDraft[" + kind + "]";
    }

    private static final class OfDecision implements MunicipalDecision.Cases<DecisionDraft> {
        @Override
        public DecisionDraft granted(Granted it) {
            return granting(
                    Optional.of(it.period().from()), Optional.of(it.period().to()), reasons(it), it.conditions());
        }

        @Override
        public DecisionDraft partlyGranted(PartlyGranted it) {
            return grantingInPart(
                    Optional.of(it.period().from()),
                    Optional.of(it.period().to()),
                    reasons(it),
                    it.conditions(),
                    it.notGranted(),
                    it.communication());
        }

        @Override
        public DecisionDraft extended(Extended it) {
            return extending(
                    Optional.of(it.period().from()),
                    Optional.of(it.period().to()),
                    it.restsOn(),
                    reasons(it),
                    it.conditions());
        }

        @Override
        public DecisionDraft refused(Refused it) {
            return refusing(reasons(it), it.communication());
        }

        @Override
        public DecisionDraft discontinued(Discontinued it) {
            return discontinuing(Optional.of(it.ground()), reasons(it));
        }

        @Override
        public DecisionDraft dismissed(Dismissed it) {
            return dismissing(Optional.of(it.ground()), reasons(it), it.communication());
        }

        @Override
        public DecisionDraft changed(Changed it) {
            return changing(
                    it.earlier(),
                    Optional.of(it.ground()),
                    it.period(),
                    it.conditions(),
                    it.restsOn(),
                    reasons(it),
                    it.communication());
        }

        @Override
        public DecisionDraft ended(Ended it) {
            return ending(
                    Optional.of(it.lastDay()), Optional.of(it.ground()), it.restsOn(), reasons(it), it.communication());
        }

        @Override
        public DecisionDraft demandRefused(DemandRefused it) {
            return refusingDemand(it.demandedOn(), reasons(it));
        }

        @Override
        public DecisionDraft appealDismissed(AppealDismissed it) {
            return dismissingAppeal(it.arrivedOn(), it.lastDay(), reasons(it));
        }

        private static String reasons(MunicipalDecision decision) {
            return decision.particulars().reasons();
        }
    }
}
