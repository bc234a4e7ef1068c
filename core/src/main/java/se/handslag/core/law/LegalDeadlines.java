package se.handslag.core.law;

import java.time.LocalDate;

/**
 * The times that statutes set in a matter about support.
 *
 * <p>All days are Swedish civil days. A time in months ends on the day with the same number, or on the last day of the month if there is
 * none such (1 § lagen (1930:173) om beräkning av lagstadgad tid). Which paragraph to cite on a day is asked of the {@link StatuteBook}.
 */
public final class LegalDeadlines {
    private static final int WEEKS_TO_APPEAL = 3;
    private static final int MONTHS_BEFORE_DELAY_DEMAND = 6;
    private static final int WEEKS_TO_ANSWER_DELAY_DEMAND = 4;
    private static final int MONTHS_TO_CARRY_OUT = 3;

    private LegalDeadlines() {}

    /**
     * The last day on which an appeal may come in to the authority that decided: three weeks from the day the person was given notice,
     * moved past weekends and holidays.
     *
     * <p>Source: 44 § förvaltningslagen (2017:900), 2 § lagen (1930:173). Only a known day of notice (delfående) starts the time: while it
     * is unknown the time does not run, and there is no last day to tell anyone.
     */
    public static LocalDate lastDayToAppeal(LocalDate noticeReceived) {
        return SwedishCalendar.lastDayMovedPastHolidays(noticeReceived.plusWeeks(WEEKS_TO_APPEAL));
    }

    /**
     * The last day for a party that represents the public: three weeks from the day of the decision, moved past weekends and holidays.
     *
     * <p>Source: 44 § förvaltningslagen (2017:900).
     */
    public static LocalDate lastDayToAppealForPublicParty(LocalDate decided) {
        return SwedishCalendar.lastDayMovedPastHolidays(decided.plusWeeks(WEEKS_TO_APPEAL));
    }

    /**
     * Whether an appeal that came in on the day was in time (rättidsprövning).
     *
     * <p>Source: 45 § förvaltningslagen (2017:900).
     */
    public static boolean isInTime(LocalDate appealReceived, LocalDate noticeReceived) {
        return !appealReceived.isAfter(lastDayToAppeal(noticeReceived));
    }

    /**
     * The first day on which the person may demand in writing that the matter be decided: the day after six months have passed since the
     * person opened it. The demand may be made once in a matter.
     *
     * <p>Source: 12 § förvaltningslagen (2017:900). The six months are not moved past holidays: that would delay the person's right.
     */
    public static LocalDate firstDayOfDelayDemand(LocalDate matterOpened) {
        return matterOpened.plusMonths(MONTHS_BEFORE_DELAY_DEMAND).plusDays(1);
    }

    /**
     * The last day on which the authority must decide the matter or refuse the demand in a decision of its own: four weeks from the day
     * the demand came in, moved past weekends and holidays.
     *
     * <p>Source: 12 § förvaltningslagen (2017:900), 2 § lagen (1930:173).
     */
    public static LocalDate lastDayToAnswerDelayDemand(LocalDate demandReceived) {
        return SwedishCalendar.lastDayMovedPastHolidays(demandReceived.plusWeeks(WEEKS_TO_ANSWER_DELAY_DEMAND));
    }

    /**
     * The last day on which a favourable decision may be carried out without being reported: three months from the day of the decision.
     *
     * <p>Source: 34 kap. 1 § socialtjänstlagen (2025:400), until 2025-06-30 16 kap. 6 f § socialtjänstlagen (2001:453). The day is not
     * moved past holidays: the duty to report arises when the time has passed, whatever day it is.
     */
    public static LocalDate lastDayToCarryOut(LocalDate decided) {
        return decided.plusMonths(MONTHS_TO_CARRY_OUT);
    }

    /**
     * The last day on which support that was interrupted may begin again without being reported: three months from the interruption.
     *
     * <p>Source: as for {@link #lastDayToCarryOut(LocalDate)}.
     */
    public static LocalDate lastDayToResume(LocalDate interrupted) {
        return interrupted.plusMonths(MONTHS_TO_CARRY_OUT);
    }

    /** Whether a decision that has still not been carried out on this day is to be reported to the inspectorate (IVO) and the auditors. */
    public static boolean isToBeReportedAsNotCarriedOut(LocalDate decided, LocalDate today) {
        return today.isAfter(lastDayToCarryOut(decided));
    }
}
